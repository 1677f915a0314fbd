import type { PlotSize } from './plot-size.ts';
import { centreOf, namedYears } from './time-scale.ts';

interface TimeAxisProps {
  readonly size: PlotSize;
  /** Further years to name. */
  readonly also?: readonly number[];
}

/** The years under a chart. */
export function TimeAxis({ size: { time, bottom }, also = [] }: TimeAxisProps) {
  return [...namedYears(time), ...also].map((year) => {
    const x = centreOf(time, year);
    return (
      <g key={year} className="chart-tick">
        <line className="chart-tick-mark" x1={x} x2={x} y1={bottom} y2={bottom + 4} />
        <text x={x} y={bottom + 17} textAnchor="middle">
          {year}
        </text>
      </g>
    );
  });
}
