import { FILLS, type Fill, type Pattern } from '../model/paint.ts';
import { PATTERNS } from '../model/scene.ts';
import { unitsOf } from '../model/territory.ts';
import { type Ground, groundOf } from './ground.ts';
import { dotsOf, hatchOf } from './pattern.ts';
import type { Plane } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { element, group, num } from './svg.ts';

/** Detail finer than this is left out, px. */
const TOLERANCE = 0.4;

/** Gap of hatches and dots, units of design. */
export const HATCH_GAP = 3.6;
export const DOTS_GAP = 4.2;

interface LandClass {
  readonly fill: Fill;
  readonly pattern: Pattern;
  readonly units: number[];
}

/** Water, land, patterns, borders and the outline of the chosen partner. */
export function drawLand(sheet: Sheet, plane: Plane): string {
  const { palette, unit, input } = sheet;
  const ground = groundOf(input.facts.world, plane, TOLERANCE);
  const classes = classesOf(sheet);
  const thin = 0.55 * unit;
  const border = (state: number): string =>
    ground.borders.filter((_, index) => sheet.scene.borders[index] === state).join('');
  return group({ 'stroke-linejoin': 'round', 'stroke-linecap': 'round', fill: 'none' }, [
    input.transparent ? '' : element('path', { d: plane.outline, fill: palette.water }),
    ...classes.map((land) => drawClass(sheet, ground, land)),
    ...classes.map((land) => drawPattern(sheet, ground, land)),
    element('path', { d: border(1), stroke: palette.border, 'stroke-width': thin }),
    element('path', {
      d: border(2),
      stroke: palette.disputed,
      'stroke-width': 0.7 * unit,
      'stroke-dasharray': `${num(1.6 * unit)} ${num(1.6 * unit)}`,
      'stroke-linecap': 'butt',
    }),
    drawOverlay(sheet, plane),
    drawChosen(sheet, ground),
  ]);
}

/** Units of the same look, in the order of the fills: the same land gives the same bytes. */
function classesOf(sheet: Sheet): readonly LandClass[] {
  const { scene } = sheet;
  const found = new Map<number, LandClass>();
  scene.unitFill.forEach((fill, unit) => {
    const pattern = scene.unitPattern[unit] ?? 0;
    const key = fill * PATTERNS.length + pattern;
    const known = found.get(key);
    if (known) known.units.push(unit);
    else
      found.set(key, { fill: FILLS[fill] ?? 'ground', pattern: PATTERNS[pattern] ?? 'plain', units: [unit] });
  });
  return [...found].sort(([a], [b]) => a - b).map(([, land]) => land);
}

/** Pale land on white paper needs a coast. */
const PALE: readonly Fill[] = ['none', 'ground', 'dependency'];

function drawClass({ palette, unit, input }: Sheet, ground: Ground, land: LandClass): string {
  const fill = palette.fill[land.fill];
  const coast = input.theme === 'print' && PALE.includes(land.fill);
  return element('path', {
    d: land.units.map((index) => ground.shapes[index] ?? '').join(''),
    fill,
    // A stroke of the same colour closes the seams between units.
    stroke: coast ? palette.dots : fill,
    'stroke-width': (coast ? 0.35 : 0.25) * unit,
  });
}

function drawPattern({ palette, unit }: Sheet, ground: Ground, land: LandClass): string {
  if (land.pattern === 'plain') return '';
  const hatch = land.pattern === 'hatch';
  const gap = (hatch ? HATCH_GAP : DOTS_GAP) * unit;
  const parts = land.units.map((index) => {
    const key = `${land.pattern} ${index} ${gap}`;
    const known = ground.kept.get(key);
    if (known !== undefined) return known;
    const made = (hatch ? hatchOf : dotsOf)(ground.rings[index] ?? [], gap);
    ground.kept.set(key, made);
    return made;
  });
  return element('path', {
    d: parts.join(''),
    stroke: hatch ? palette.hatch : palette.dots,
    'stroke-width': (hatch ? 1.1 : 1) * unit,
    'stroke-linecap': hatch ? 'butt' : 'round',
  });
}

/** Islands and dashes that one viewpoint adds. */
function drawOverlay({ palette, unit, input }: Sheet, plane: Plane): string {
  const overlay = input.facts.world.overlays[input.view.viewpoint];
  const dot = 0.9 * unit;
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
  return group({ stroke: palette.fill.china }, [
    element('path', { d: dashes.join(''), 'stroke-width': 1.1 * unit }),
    element('path', { d: islands.join(''), 'stroke-width': dot * 1.6 }),
  ]);
}

function drawChosen({ palette, unit, input, scene }: Sheet, ground: Ground): string {
  const { country, viewpoint } = input.view;
  if (country === null) return '';
  const { world } = input.facts;
  const units = world.polities.flatMap((polity, index) =>
    polity.partner === country ? unitsOf(world, index, scene.year, viewpoint) : [],
  );
  if (units.length === 0) return '';
  const d = ground.outline(units);
  return group({}, [
    element('path', { d, stroke: palette.labelHalo, 'stroke-width': 2.6 * unit }),
    element('path', { d, stroke: palette.selected, 'stroke-width': 1.3 * unit }),
  ]);
}
