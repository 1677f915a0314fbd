import type { LegendEntry } from '../model/legend.ts';
import type { Fill, Pattern } from '../model/paint.ts';
import { FILLS } from '../model/paint.ts';
import type { Scene } from '../model/scene.ts';
import type { Palette } from '../theme.ts';
import { arcRole, arcStroke } from './arc-symbols.ts';
import type { Look, Stroke } from './look.ts';

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
  readonly label: 'in' | 'out' | 'mutual' | 'standing' | 'others' | 'trace';
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

const ARROW_OF = { in: 1, out: -1, mutual: 0 } as const;
const ORDER = ['in', 'out', 'mutual', 'standing', 'others', 'trace'] as const;

const keyOf = (label: ArcKey['label'], palette: Palette): ArcKey => {
  if (label === 'trace') return { label, stroke: arcStroke('trace', 'mutual', palette), arrow: 0 };
  if (label === 'standing' || label === 'others')
    return { label, stroke: arcStroke('standing', 'mutual', palette), arrow: 0 };
  return { label, stroke: arcStroke('strong', label, palette), arrow: ARROW_OF[label] };
};

/** Every kind of arc of a map without a chosen partner. */
export const allArcKeys = (palette: Palette): readonly ArcKey[] =>
  ORDER.filter((label) => label !== 'others').map((label) => keyOf(label, palette));

/** Every kind of arc that the scene draws; beside a chosen partner all faint arcs are those of others. */
export function arcKeys(
  { arcs }: Pick<Scene, 'arcs'>,
  look: Pick<Look, 'palette' | 'selected' | 'hovered'>,
): readonly ArcKey[] {
  const drawn = new Set(
    arcs.map((arc): ArcKey['label'] => {
      const role = arcRole(arc, look);
      if (role === 'strong') return arc.direction;
      return role === 'trace' ? 'trace' : look.selected === null ? 'standing' : 'others';
    }),
  );
  return ORDER.filter((label) => drawn.has(label)).map((label) => keyOf(label, look.palette));
}
