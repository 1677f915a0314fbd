import type { PlacedLabel } from './place-labels.ts';
import { LINE_HEIGHT } from './text-box.ts';

/** Names that stand in the drawing beside what they name. */
export function Labels({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  return labels.map(({ lines, tone, anchor, x, y }) => (
    <text key={`${x} ${y}`} className="chart-label" fill={`var(--${tone})`} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}
