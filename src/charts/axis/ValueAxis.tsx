import { type Panel, yOf } from './panel.ts';
import type { PlotSize } from './plot-size.ts';
import { AXIS_END, edgeOf } from './time-scale.ts';

interface ValueAxisProps {
  readonly panel: Panel;
  readonly size: PlotSize;
}

/** Hairlines at round values, and their numbers beside the plot. */
export function ValueAxis({ panel, size: { time } }: ValueAxisProps) {
  return panel.ticks.map((value) => {
    const y = yOf(panel, value);
    return (
      <g key={value} className="chart-tick">
        <line
          className={value === 0 ? 'chart-ground' : 'chart-grid'}
          x1={time.left}
          x2={edgeOf(time, AXIS_END + 1)}
          y1={y}
          y2={y}
        />
        <text x={time.left - 6} y={y + 4} textAnchor="end">
          {value}
        </text>
      </g>
    );
  });
}
