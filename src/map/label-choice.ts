import { type Box, type LabelWish, placeLabels } from '../model/label-layout.ts';
import type { Mark } from '../model/mark.ts';
import { CHINA, type Scene } from '../model/scene.ts';
import type { Polity } from '../model/territory.ts';
import type { Language } from '../model/vocabulary.ts';
import type { PlacedLabel } from './label-canvas.ts';

/** What a polity's name is drawn from. */
export type LabelledPolity = Pick<Polity, 'kind' | 'partner' | 'short'>;

export interface LabelRequest {
  readonly polities: readonly LabelledPolity[];
  readonly scene: Pick<Scene, 'labels' | 'marks'>;
  readonly lang: Language;
  readonly selected: string | null;
  /** px per unit of the label's extent. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** What lies over the map, px: no name stands under it. */
  readonly covered: readonly Box[];
  readonly project: (at: readonly [number, number]) => readonly [number, number];
  readonly measure: (text: string, size: number, strong: boolean) => number;
}

interface Wish extends LabelWish, PlacedLabel {}

/** Names may stand out of their land by this factor before they are left out. */
const SPILL = 1.5;
const SIZES = { small: 11, middle: 12, large: 13.5 } as const;

/** The names that fit: chosen and new partners first, then by size of land; none touches another. */
export function labelsToDraw(request: LabelRequest): readonly PlacedLabel[] {
  const { polities, scene, lang, selected, scale } = request;
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const wishes: Wish[] = [];
  for (const label of scene.labels) {
    const polity = polities[label.polity];
    if (!polity || polity.kind === 'ground') continue;
    const [x, y] = request.project([label.lon, label.lat]);
    if (x < 0 || y < 0 || x > request.width || y > request.height) continue;
    const extent = label.extent * scale;
    const mark = marks.get(polity.partner);
    const strong = polity.partner === CHINA || (polity.partner !== '' && polity.partner === selected);
    const size = extent > 90 ? SIZES.large : extent > 40 ? SIZES.middle : SIZES.small;
    const text = polity.short[lang];
    const width = request.measure(text, size, strong);
    const called = strong || (mark?.fresh ?? false) || (mark?.lost ?? false);
    if (!called && width > extent * SPILL) continue;
    // A circle keeps its place; its name stands above it.
    const lift = extent < 10 ? size * 0.9 : 0;
    const middle = y - lift;
    const height = size * 1.15;
    const inside = (at: number, half: number, whole: number): boolean => at >= half && at <= whole - half;
    if (!inside(x, width / 2, request.width) || !inside(middle, height / 2, request.height)) continue;
    wishes.push({
      text,
      x,
      y: middle,
      width,
      height,
      size,
      strong,
      priority: priorityOf(mark, strong) + extent,
    });
  }
  return placeLabels(wishes, 3, request.covered);
}

function priorityOf(mark: Mark | undefined, strong: boolean): number {
  if (strong) return 100_000;
  if (mark?.lost) return 20_000;
  if (mark?.fresh) return 10_000 + mark.begun;
  return mark?.state === 'active' ? 200 : 0;
}
