import { FIRST_YEAR } from '../../model/year.ts';
import { useView } from '../../store/atlas-context.ts';
import { round } from './panel.ts';
import type { PlotSize } from './plot-size.ts';
import { AXIS_END, centreOf, edgeOf } from './time-scale.ts';
import { useShownYear } from './use-shown-year.ts';

interface CursorProps {
  readonly size: PlotSize;
  /** Heights of the line that gets a point in the year, one number a year. */
  readonly heights?: readonly number[];
}

/** Half the width of a year in figures, px. */
const YEAR_WIDTH = 16;

/** Where the year of the view stands, and the year pointed at; the only part of a chart that a year step draws. */
export function Cursor({ size, heights }: CursorProps) {
  const year = useView((view) => view.year);
  const shown = useShownYear();
  const { time, top, bottom } = size;
  const x = round(centreOf(time, shown));
  const width = Math.max(time.slot, 3);
  const last = edgeOf(time, AXIS_END + 1) - YEAR_WIDTH;
  return (
    <g className="chart-cursor">
      {shown !== year && (
        <line
          className="chart-cursor-view"
          x1={centreOf(time, year)}
          x2={centreOf(time, year)}
          y1={top - 4}
          y2={bottom}
        />
      )}
      <rect
        className="chart-cursor-slot"
        x={x - width / 2}
        y={top - 4}
        width={width}
        height={bottom - top + 4}
      />
      <line className="chart-cursor-line" x1={x} x2={x} y1={top - 4} y2={bottom} />
      <text
        className="chart-cursor-year"
        x={Math.min(Math.max(x, YEAR_WIDTH), last)}
        y={top - 9}
        textAnchor="middle"
      >
        {shown}
      </text>
      {heights && (
        <circle className="chart-cursor-point" cx={x} cy={heights[shown - FIRST_YEAR] ?? bottom} r={4} />
      )}
    </g>
  );
}
