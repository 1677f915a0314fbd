import type { PlotSize } from './plot-size.ts';
import { AXIS_END, centreOf, edgeOf, namedYears } from './time-scale.ts';

interface TimeAxisProps {
  readonly size: PlotSize;
  /** Whether the end of the axis, which lies after the last year of the atlas, is named as well. */
  readonly toEnd?: boolean;
}

/** The years under a chart. */
export function TimeAxis({ size: { time, bottom }, toEnd = false }: TimeAxisProps) {
  return (
    <>
      {namedYears(time).map((year) => (
        <g key={year} className="chart-tick">
          <line
            className="chart-tick-mark"
            x1={centreOf(time, year)}
            x2={centreOf(time, year)}
            y1={bottom}
            y2={bottom + 4}
          />
          <text x={centreOf(time, year)} y={bottom + 17} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {toEnd && (
        <text className="chart-tick-end" x={edgeOf(time, AXIS_END + 1)} y={bottom + 17} textAnchor="end">
          {AXIS_END}
        </text>
      )}
    </>
  );
}
