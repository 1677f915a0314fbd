import { FILLS, type Fill, type Pattern } from '../model/paint.ts';
import { PATTERNS, type Scene } from '../model/scene.ts';
import type { Polity } from '../model/territory.ts';
import type { Palette } from '../theme.ts';
import { type Stroke, solid } from './look.ts';

/** How land and its lines look, whatever the year; sizes in units of the viewport. */
export interface LandStyle {
  readonly water: string;
  readonly fill: Readonly<Record<Fill, string>>;
  readonly hatch: { readonly color: string; readonly gap: number; readonly width: number };
  readonly dots: { readonly color: string; readonly gap: number; readonly width: number };
  readonly border: Stroke;
  readonly disputed: Stroke;
  /** Schematic islands and dashes that one viewpoint adds; dots are as wide as the line. */
  readonly overlay: Stroke;
  /** Around the chosen partner's land. */
  readonly outline: Stroke;
  readonly outlineCasing: Stroke;
  /** Laid over land that is pointed at. */
  readonly hover: { readonly color: string; readonly alpha: number };
}

/** Distance between hatches, and between the rows of a staggered grid of dots. */
export const HATCH_GAP = 6;
export const DOTS_GAP = 7;

export const landStyle = (palette: Palette): LandStyle => ({
  water: palette.water,
  fill: palette.fill,
  hatch: { color: palette.hatch, gap: HATCH_GAP, width: 1.8 },
  dots: { color: palette.dots, gap: DOTS_GAP, width: 1.7 },
  border: solid(palette.border, 0.9),
  disputed: { color: palette.disputed, width: 1.1, alpha: 1, dash: [3, 2.5] },
  overlay: solid(palette.fill.china, 1.6),
  outline: solid(palette.selected, 2),
  outlineCasing: solid(palette.labelHalo, 4),
  hover: { color: palette.water, alpha: 0.22 },
});

/** Units of one look. */
export interface LandClass {
  readonly fill: Fill;
  readonly pattern: Pattern;
  readonly units: readonly number[];
}

/** The units of land grouped by look, in the order of the fills. */
export function landClasses({
  unitFill,
  unitPattern,
}: Pick<Scene, 'unitFill' | 'unitPattern'>): readonly LandClass[] {
  const classes = new Map<number, number[]>();
  for (const [unit, fill] of unitFill.entries()) {
    const key = fill * PATTERNS.length + (unitPattern[unit] ?? 0);
    const units = classes.get(key);
    if (units) units.push(unit);
    else classes.set(key, [unit]);
  }
  return [...classes]
    .sort(([a], [b]) => a - b)
    .map(([key, units]) => ({
      fill: FILLS[Math.floor(key / PATTERNS.length)] ?? 'ground',
      pattern: PATTERNS[key % PATTERNS.length] ?? 'plain',
      units,
    }));
}

/** Index of the state in `Scene.borders`. */
export const BORDER_STATES = ['hidden', 'line', 'disputed'] as const;

/** The borders that are drawn, by kind. */
export function shownBorders({
  borders,
}: Pick<Scene, 'borders'>): Readonly<Record<'line' | 'disputed', readonly number[]>> {
  const shown: Record<'line' | 'disputed', number[]> = { line: [], disputed: [] };
  for (const [border, state] of borders.entries()) {
    const kind = BORDER_STATES[state] ?? 'hidden';
    if (kind !== 'hidden') shown[kind].push(border);
  }
  return shown;
}

/** The units of land that are a partner's in a scene. */
export const unitsOfPartner = (
  polities: readonly Pick<Polity, 'partner'>[],
  { unitPolity }: Pick<Scene, 'unitPolity'>,
  partner: string | null,
): readonly number[] =>
  partner === null
    ? []
    : [...unitPolity.keys()].filter((unit) => polities[unitPolity[unit] ?? -1]?.partner === partner);
