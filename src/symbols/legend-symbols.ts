import type { LegendEntry } from '../model/legend.ts';
import type { Fill, Pattern } from '../model/paint.ts';
import { FILLS } from '../model/paint.ts';
import type { Scene } from '../model/scene.ts';
import type { Palette } from '../theme.ts';
import { type ArcRole, arcStroke } from './arc-symbols.ts';
import type { Stroke } from './look.ts';

/** A class of land, as it is drawn. */
export interface LandKey {
  readonly label: LegendEntry['label'];
  readonly fill: Fill;
  readonly pattern: Pattern;
  readonly color: string;
  /** Partners so painted; null for land that has no partners to count. */
  readonly partners: number | null;
}

/** A kind of arc, as it is drawn. */
export interface ArcKey {
  readonly label: 'in' | 'out' | 'mutual' | 'standing' | 'trace';
  readonly stroke: Stroke;
  /** Which way the arrow points, with Beijing on the right: 1 towards it, -1 away, 0 for none. */
  readonly arrow: -1 | 0 | 1;
}

/** The classes of the scene's colouring, all of them or those seen in the year. */
export function landKeys(scene: Pick<Scene, 'legend' | 'unitFill'>, palette: Palette): readonly LandKey[] {
  const keys = scene.legend
    .filter((entry) => entry.partners > 0 || entry.label !== 'suspended')
    .map((entry): LandKey => ({ ...entry, color: palette.fill[entry.fill] }));
  if (!scene.unitFill.includes(FILLS.indexOf('dependency'))) return keys;
  return [
    ...keys,
    {
      label: 'dependency',
      fill: 'dependency',
      pattern: 'dots',
      color: palette.fill.dependency,
      partners: null,
    },
  ];
}

const ARC_KEYS: readonly (readonly [ArcKey['label'], ArcRole, ArcKey['arrow']])[] = [
  ['in', 'strong', 1],
  ['out', 'strong', -1],
  ['mutual', 'strong', 0],
  ['standing', 'standing', 0],
  ['trace', 'trace', 0],
];

const keyOf = ([label, role, arrow]: (typeof ARC_KEYS)[number], palette: Palette): ArcKey => ({
  label,
  stroke: arcStroke(role, label === 'in' || label === 'out' ? label : 'mutual', palette),
  arrow,
});

/** Every kind of arc there is. */
export const allArcKeys = (palette: Palette): readonly ArcKey[] => ARC_KEYS.map((key) => keyOf(key, palette));

/** Every kind of arc that the scene draws. */
export function arcKeys({ arcs }: Pick<Scene, 'arcs'>, palette: Palette): readonly ArcKey[] {
  const isDrawn = (label: ArcKey['label']): boolean =>
    arcs.some((arc) =>
      label === 'standing' || label === 'trace'
        ? arc.weight === label
        : arc.weight === 'fresh' && arc.direction === label,
    );
  return ARC_KEYS.filter(([label]) => isDrawn(label)).map((key) => keyOf(key, palette));
}
