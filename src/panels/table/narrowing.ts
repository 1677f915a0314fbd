import type { Dataset, Tie } from '../../model/dataset.ts';
import type { TieState } from '../../model/lifetime.ts';
import type { PartnerState } from '../../model/timeline.ts';
import type { Confidence, Direction, Field, Kind, Region } from '../../model/vocabulary.ts';

/** What a reader narrows both tables to; an empty list means all. Kinds are chosen in the view. */
export interface Narrowing {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly fields: readonly Field[];
  readonly directions: readonly Direction[];
  readonly confidences: readonly Confidence[];
  readonly partnerStates: readonly PartnerState[];
  readonly tieStates: readonly TieState[];
}

export const EVERYTHING: Narrowing = {
  text: '',
  regions: [],
  fields: [],
  directions: [],
  confidences: [],
  partnerStates: [],
  tieStates: [],
};

export const includes = <T>(chosen: readonly T[], value: T): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** How many lists narrow the table that is shown. */
export const narrowingCount = (
  narrowing: Narrowing,
  kinds: readonly Kind[],
  table: 'partners' | 'ties',
): number =>
  [
    narrowing.regions,
    narrowing.fields,
    narrowing.directions,
    narrowing.confidences,
    table === 'partners' ? narrowing.partnerStates : narrowing.tieStates,
    kinds,
  ].filter((list) => list.length > 0).length;

export const admits = (narrowing: Narrowing, tie: Tie): boolean =>
  includes(narrowing.fields, tie.field) &&
  includes(narrowing.directions, tie.direction) &&
  includes(narrowing.confidences, tie.confidence);

/** True when the narrowing leaves out ties, so that partners must be counted anew. */
export const leavesOutTies = (narrowing: Narrowing): boolean =>
  narrowing.fields.length + narrowing.directions.length + narrowing.confidences.length > 0;

/** The dataset with only the ties that the narrowing admits. */
export function restrict(dataset: Dataset, narrowing: Narrowing): Dataset {
  const ties = dataset.ties.filter((tie) => admits(narrowing, tie));
  const tiesByPartner = new Map<string, readonly Tie[]>();
  for (const [partner, group] of dataset.tiesByPartner) {
    tiesByPartner.set(
      partner,
      group.filter((tie) => admits(narrowing, tie)),
    );
  }
  return { ...dataset, ties, tiesByPartner };
}
