import { cellOf, NO_KIND, type PartnerState, stateIn, type Timeline } from './timeline.ts';
import type { SceneView } from './view.ts';
import { KINDS, type Kind } from './vocabulary.ts';
import { periodOf } from './year.ts';

/** What a piece of land can be painted as. Colours are the theme's business. */
export const FILLS = [
  'ground',
  'china',
  'none',
  'dependency',
  'since-1949',
  'since-1978',
  'since-2012',
  'count-1',
  'count-2',
  'count-3',
  'count-4',
  'count-5',
  'kind-agreement',
  'kind-committee',
  'kind-economic',
  'kind-protocol',
  'kind-facility',
  'kind-transfer',
] as const;
export type Fill = (typeof FILLS)[number];

export type Pattern = 'plain' | 'hatch' | 'dots';

export interface Paint {
  readonly fill: Fill;
  readonly pattern: Pattern;
}

/** Lower ends of the classes of "ties in force". */
export const COUNT_STEPS = [1, 2, 4, 6, 9] as const;
const COUNT_FILLS = ['count-1', 'count-2', 'count-3', 'count-4', 'count-5'] as const;

/** Kinds in one colour each would be twelve colours; readers can tell six apart. */
export const KIND_CLASSES: readonly { readonly fill: Fill; readonly kinds: readonly Kind[] }[] = [
  { fill: 'kind-agreement', kinds: ['st_agreement', 'mixed_st_agreement'] },
  { fill: 'kind-committee', kinds: ['joint_committee'] },
  { fill: 'kind-economic', kinds: ['econ_tech_agreement'] },
  { fill: 'kind-protocol', kinds: ['st_protocol'] },
  { fill: 'kind-facility', kinds: ['mega_science', 'joint_lab', 'transfer_centre'] },
  { fill: 'kind-transfer', kinds: ['tech_import', 'exchange', 'assistance_in', 'assistance_out'] },
];

const FILL_OF_KIND: ReadonlyMap<Kind, Fill> = new Map(
  KIND_CLASSES.flatMap(({ fill, kinds }) => kinds.map((kind) => [kind, fill] as const)),
);

export const NOT_A_STATE: Paint = { fill: 'dependency', pattern: 'dots' };
export const NO_TIE: Paint = { fill: 'none', pattern: 'plain' };

const sinceFill = (year: number): Fill => `since-${periodOf(year).id}`;

export function countFill(count: number): Fill {
  const step = COUNT_STEPS.findLastIndex((lowest) => count >= lowest);
  return COUNT_FILLS[step] ?? 'none';
}

const kindFill = (kind: number): Fill => FILL_OF_KIND.get(KINDS[kind] ?? 'st_agreement') ?? 'none';

/** The state as the reader sees it: with "signed this year only", a partner that signed nothing shows none. */
export function shownState(timeline: Timeline, partner: number, view: SceneView): PartnerState {
  const state = stateIn(timeline, partner, view.year);
  if (view.span === 'so-far' || state === 'not-a-state' || state === 'gone') return state;
  return (timeline.begun[cellOf(partner, view.year)] ?? 0) > 0 ? 'active' : 'none';
}

/** How the land of a partner is painted in the year, colouring and span of the view. */
export function paintOf(timeline: Timeline, partner: number, view: SceneView): Paint {
  const state = shownState(timeline, partner, view);
  if (state === 'not-a-state') return NOT_A_STATE;
  if (state === 'none' || state === 'gone') return NO_TIE;
  const since = timeline.since[partner] ?? 0;
  if (state === 'suspended') {
    return { fill: view.color === 'since' && since > 0 ? sinceFill(since) : 'none', pattern: 'hatch' };
  }
  const cell = cellOf(partner, view.year);
  const thisYear = view.span === 'this-year';
  if (view.color === 'since') return { fill: sinceFill(since || view.year), pattern: 'plain' };
  if (view.color === 'count') {
    return { fill: countFill((thisYear ? timeline.begun : timeline.count)[cell] ?? 0), pattern: 'plain' };
  }
  const strongest = (thisYear ? timeline.strongestBegun : timeline.strongest)[cell] ?? NO_KIND;
  return { fill: strongest === NO_KIND ? 'none' : kindFill(strongest), pattern: 'plain' };
}
