import type { Overlay } from '../../model/territory-types.ts';
import type { Plane } from '../../plane/projection.ts';
import type { LandClass } from '../../symbols/land-style.ts';
import type { Stroke } from '../../symbols/look.ts';
import type { MapSymbols } from '../../symbols/map-symbols.ts';
import { element, group, num } from '../svg.ts';
import type { MapPaths } from './map-paths.ts';
import { pathOf } from './path-data.ts';

export interface LandInput {
  readonly symbols: MapSymbols;
  readonly plane: Plane;
  readonly paths: MapPaths;
  readonly overlay: Overlay;
  /** px of a unit of line. */
  readonly unit: number;
  /** Colour of the coast of pale land, for paper without water; null for none. */
  readonly coast: string | null;
  /** Whether water is painted. */
  readonly water: boolean;
}

/** The attributes of a stroke. */
export const strokeOf = ({ color, width, alpha, dash }: Stroke, unit: number) => ({
  stroke: color,
  'stroke-width': width * unit,
  'stroke-dasharray': dash ? dash.map((length) => num(length * unit)).join(' ') : undefined,
  'stroke-linecap': dash ? 'butt' : undefined,
  opacity: alpha < 1 ? String(alpha) : undefined,
});

/** One element for each: water, land, patterns, borders, the schematic marks of a viewpoint and the outline of the chosen partner. */
export function drawLand(input: LandInput): readonly string[] {
  const { symbols, plane, paths, unit, water } = input;
  const { style, land, borders, outlined } = symbols;
  const line = (d: string, stroke: Stroke, name: string): string =>
    d === '' ? '' : element('path', { 'data-line': name, d, ...strokeOf(stroke, unit) });
  const outline = outlined.length > 0 ? paths.outline(outlined) : '';
  return [
    water ? element('path', { d: pathOf([plane.outline], true), fill: style.water }) : '',
    ...land.map((part) => drawClass(part, input)),
    ...land.map((part) => drawPattern(part, input)),
    line(paths.borders(borders.line), style.border, 'border'),
    line(paths.borders(borders.disputed), style.disputed, 'disputed'),
    drawOverlay(input),
    line(outline, style.outlineCasing, 'outline-casing'),
    line(outline, style.outline, 'outline'),
  ].filter((element) => element !== '');
}

/** Pale land on white paper needs a coast. */
const PALE: readonly LandClass['fill'][] = ['none', 'ground', 'dependency'];

function drawClass({ fill, pattern, units }: LandClass, { symbols, paths, unit, coast }: LandInput): string {
  const color = symbols.style.fill[fill];
  const isPale = coast !== null && PALE.includes(fill);
  return element('path', {
    'data-land': `${fill} ${pattern}`,
    d: paths.area(units),
    fill: color,
    // A stroke of the same colour closes the seams between units.
    stroke: isPale ? coast : color,
    'stroke-width': (isPale ? 0.6 : 0.4) * unit,
  });
}

function drawPattern({ pattern, units }: LandClass, { symbols, paths, unit }: LandInput): string {
  if (pattern === 'plain') return '';
  const { color, gap, width } = symbols.style[pattern];
  return element('path', {
    'data-pattern': pattern,
    d: paths.pattern(pattern, units, gap * unit),
    stroke: color,
    'stroke-width': width * unit,
    'stroke-linecap': pattern === 'hatch' ? 'butt' : 'round',
  });
}

function drawOverlay({ symbols, plane, overlay, unit }: LandInput): string {
  const islands = overlay.islands.map(({ point }) => {
    const [x, y] = plane.project(point);
    return `M${num(x)} ${num(y)}h.1`;
  });
  const dashes = overlay.dashes.map((line) =>
    line
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${plane.project(point).map(num).join(' ')}`)
      .join(''),
  );
  if (islands.length + dashes.length === 0) return '';
  return group(strokeOf(symbols.style.overlay, unit), [
    element('path', { 'data-line': 'overlay', d: dashes.join('') + islands.join('') }),
  ]);
}
