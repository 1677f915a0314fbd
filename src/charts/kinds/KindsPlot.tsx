import { TimeAxis } from '../axis/TimeAxis.tsx';
import { ValueAxis } from '../axis/ValueAxis.tsx';
import type { NamedLayer } from './layers.ts';
import type { KindsLayout } from './layout.ts';

interface KindsPlotProps {
  readonly layout: KindsLayout<string>;
  readonly layers: readonly NamedLayer[];
}

/** Records begun in each year as stacked bars. */
export function KindsPlot({ layout, layers }: KindsPlotProps) {
  return (
    <g>
      <ValueAxis panel={layout.panel} size={layout.size} />
      <TimeAxis size={layout.size} />
      {layout.bars.map(({ key, path }, index) => (
        <path key={key} className="chart-bars" d={path} fill={`var(--${layers[index]?.tone ?? 'muted'})`} />
      ))}
    </g>
  );
}
