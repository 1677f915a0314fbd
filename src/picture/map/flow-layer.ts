import type { Point } from '../../plane/curve.ts';
import type { ArcSymbol } from '../../symbols/arc-symbols.ts';
import type { Stroke } from '../../symbols/look.ts';
import type { NodeSymbol } from '../../symbols/node-symbols.ts';
import { element, group, num } from '../svg.ts';
import { strokeOf } from './land-layer.ts';

const place = ([x, y]: Point): string => `${num(x)} ${num(y)}`;
const curve = ({ from, control, to }: ArcSymbol): string => `M${place(from)}Q${place(control)} ${place(to)}`;

/** Arcs below, then arrows, then nodes. `unit`: px of a unit of line. */
export function drawFlow(arcs: readonly ArcSymbol[], nodes: readonly NodeSymbol[], unit: number): string {
  const lines = alike(arcs, ({ stroke, casing }) => JSON.stringify([stroke, casing]));
  return group({ fill: 'none', 'stroke-linecap': 'round' }, [
    ...lines.map((group) => drawArcs(group, unit)),
    ...arcs.map(({ arrow }) =>
      arrow
        ? element('path', {
            'data-arrow': '',
            d: `M${arrow.corners.map(place).join('L')}z`,
            fill: arrow.color,
          })
        : '',
    ),
    ...alike(nodes, ({ radius, fill, stroke }) => JSON.stringify([radius, fill, stroke])).map((group) =>
      drawNodes(group, unit),
    ),
  ]);
}

/** Arcs of one style are one path: a few elements instead of hundreds. */
function drawArcs(arcs: readonly ArcSymbol[], unit: number): string {
  const [first] = arcs;
  if (!first) return '';
  const d = arcs.map(curve).join('');
  const line = (stroke: Stroke, ids: string | undefined): string =>
    element('path', { 'data-arcs': ids, d, ...strokeOf(stroke, unit) });
  const ids = arcs.map(({ partner }) => partner).join(' ');
  return (first.casing ? line(first.casing, undefined) : '') + line(first.stroke, ids);
}

function drawNodes(nodes: readonly NodeSymbol[], unit: number): string {
  const [first] = nodes;
  if (!first) return '';
  return element('path', {
    'data-nodes': nodes.map(({ partner }) => partner).join(' '),
    d: nodes.map(({ at, radius }) => circle(at, radius * unit)).join(''),
    fill: first.fill,
    ...strokeOf(first.stroke, unit),
  });
}

function circle([x, y]: Point, radius: number): string {
  const r = num(radius);
  const d = num(radius * 2);
  return `M${num(x - radius)} ${num(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0-${d} 0`;
}

/** Runs of symbols of one style, in their order: what lies on top stays on top. */
function alike<Item>(items: readonly Item[], styleOf: (item: Item) => string): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const style = styleOf(item);
    if (style === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = style;
  }
  return runs;
}
