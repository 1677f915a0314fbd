import { bowOf, headingOn, type Point, pointOn } from '../model/curve.ts';
import type { Arc, Mark } from '../model/mark.ts';
import { type Plane, pixelsOf } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { element, group, num } from './svg.ts';

/** Land under this size is drawn as a circle, units of design. */
const SMALL = 5;
/** Arrows sit past the middle, where arcs have spread out. */
const ARROW_AT = { out: 0.64, in: 0.4 } as const;

interface Curve {
  readonly arc: Arc;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

const place = ([x, y]: Point): string => `${num(x)} ${num(y)}`;
const pathOfCurve = ({ from, control, to }: Curve): string =>
  `M${place(from)}Q${place(control)} ${place(to)}`;

function curveOf(plane: Plane, arc: Arc): Curve {
  const from = plane.project(arc.from);
  const to = plane.project(arc.to);
  return { arc, from, control: bowOf(from, to, -1), to };
}

/** Arcs below, then arrows, then nodes. */
export function drawFlow(sheet: Sheet, plane: Plane): string {
  const { palette, unit, scene } = sheet;
  const { country } = sheet.input.view;
  const curves = scene.arcs.map((arc) => curveOf(plane, arc));
  const standing = curves.filter(({ arc }) => arc.weight === 'standing' && arc.id !== country);
  const chosen = curves.filter(({ arc }) => arc.weight === 'standing' && arc.id === country);
  const traces = curves.filter(({ arc }) => arc.weight === 'trace');
  const fresh = curves.filter(({ arc }) => arc.weight === 'fresh');
  const line = (items: readonly Curve[], stroke: string, width: number, more = {}): string =>
    items.length === 0
      ? ''
      : element('path', {
          d: items.map(pathOfCurve).join(''),
          stroke,
          'stroke-width': width * unit,
          ...more,
        });
  const soft = sheet.input.theme === 'dark' ? '0.28' : '0.34';
  const dash = `${num(3 * unit)} ${num(2.4 * unit)}`;
  return group({ fill: 'none', 'stroke-linecap': 'round' }, [
    line(standing, palette.arc.standing, 0.55, { opacity: soft }),
    line(chosen, palette.selected, 1.5),
    line(traces, palette.labelHalo, 2.6, { opacity: '0.6' }),
    line(traces, palette.arc.trace, 1.3, { 'stroke-dasharray': dash }),
    line(fresh, palette.labelHalo, 2.7, { opacity: '0.55' }),
    ...(['mutual', 'out', 'in'] as const).map((direction) =>
      line(
        fresh.filter(({ arc }) => arc.direction === direction),
        palette.arc[direction],
        1.35,
      ),
    ),
    ...[...chosen, ...fresh].map((curve) => drawArrow(sheet, curve)),
    drawNodes(sheet, plane),
  ]);
}

function drawArrow({ palette, unit }: Sheet, { arc, from, control, to }: Curve): string {
  if (arc.direction === 'mutual') return '';
  const t = ARROW_AT[arc.direction];
  const tip = pointOn(from, control, to, t);
  const heading = headingOn(from, control, to, t) + (arc.direction === 'in' ? Math.PI : 0);
  const corner = (angle: number, length: number): string =>
    place([
      tip[0] + Math.cos(heading + angle) * length * unit,
      tip[1] + Math.sin(heading + angle) * length * unit,
    ]);
  return element('path', {
    d: `M${corner(0, 4.2)}L${corner(2.45, 3.6)}L${corner(-2.45, 3.6)}z`,
    fill: palette.arc[arc.direction],
    stroke: palette.labelHalo,
    'stroke-width': 0.4 * unit,
  });
}

/** Partners whose land can hardly be seen at this size. */
export function smallPartners(sheet: Sheet, plane: Plane): ReadonlySet<string> {
  const { world } = sheet.input.facts;
  const small = new Set<string>();
  for (const label of sheet.scene.labels) {
    const partner = world.polities[label.polity]?.partner ?? '';
    if (partner !== '' && pixelsOf(plane, label.extent, label.lat) < SMALL * sheet.unit) small.add(partner);
  }
  return small;
}

function drawNodes(sheet: Sheet, plane: Plane): string {
  const { palette, unit, scene } = sheet;
  const { country } = sheet.input.view;
  const small = smallPartners(sheet, plane);
  const node = (mark: Mark): string => {
    const [cx, cy] = plane.project(mark.at);
    const chosen = mark.id === country;
    const round = small.has(mark.id);
    const dot = mark.state === 'active';
    if (!round && !dot && !chosen) return '';
    const hatched = mark.paint.pattern === 'hatch';
    return element('circle', {
      cx,
      cy,
      r: (chosen ? 3.2 : round ? 2.5 : mark.fresh ? 1.7 : 0.9) * unit,
      fill: round ? (hatched ? palette.hatch : palette.fill[mark.paint.fill]) : palette.ink,
      stroke: hatched
        ? palette.fill[mark.paint.fill]
        : chosen
          ? palette.selected
          : round || mark.fresh
            ? palette.labelHalo
            : undefined,
      'stroke-width': hatched || chosen || round || mark.fresh ? (hatched ? 0.9 : 0.6) * unit : undefined,
    });
  };
  const rank = (mark: Mark): number => (mark.id === country ? 2 : mark.fresh ? 1 : 0);
  const ordered = [...scene.marks].sort((a, b) => rank(a) - rank(b));
  return ordered.map(node).join('');
}
