import type { Dataset, Tie } from '../../model/dataset.ts';
import { CONFIDENCES, type Confidence, KINDS, type Kind, type SourceKind } from '../../model/vocabulary.ts';

export interface AtlasNumbers {
  readonly records: number;
  /** Records that are not unverified. */
  readonly confirmed: number;
  /** Partners with a confirmed record. */
  readonly partners: number;
  readonly sources: number;
  /** Sources a record, on average. */
  readonly perRecord: number;
  /** Shares of all records, 0 to 1. */
  readonly linked: number;
  readonly official: number;
  readonly exact: number;
  readonly byKind: ReadonlyMap<Kind, number>;
  readonly byConfidence: ReadonlyMap<Confidence, number>;
  /** Records that stand for several, and for how many in all. */
  readonly groups: { readonly records: number; readonly instruments: number };
  /** Records of a whole region, without a partner. */
  readonly regional: number;
}

const OFFICIAL: readonly SourceKind[] = ['treaty', 'government', 'institution'];

const tally = <Word>(words: readonly Word[], values: readonly Word[]): ReadonlyMap<Word, number> =>
  new Map(words.map((word) => [word, values.filter((value) => value === word).length]));

export const isLinked = (dataset: Dataset, tie: Tie): boolean =>
  tie.sources.some((id) => (dataset.sourceById.get(id)?.link ?? null) !== null);

const isOfficial = (dataset: Dataset, tie: Tie): boolean =>
  tie.sources.some((id) => {
    const kind = dataset.sourceById.get(id)?.kind;
    return kind !== undefined && OFFICIAL.includes(kind);
  });

/** What there is in the atlas, counted over all its records, unverified ones included unless said otherwise. */
export function numbersOf(dataset: Dataset): AtlasNumbers {
  const { ties } = dataset;
  const confirmed = ties.filter((tie) => tie.confidence !== 'unverified');
  const several = ties.filter((tie) => tie.standsFor > 1);
  const share = (test: (tie: Tie) => boolean): number =>
    ties.length === 0 ? 0 : ties.filter(test).length / ties.length;
  const cited = ties.reduce((sum, tie) => sum + tie.sources.length, 0);
  return {
    records: ties.length,
    confirmed: confirmed.length,
    partners: new Set(confirmed.flatMap((tie) => tie.partners)).size,
    sources: dataset.sources.length,
    perRecord: ties.length === 0 ? 0 : cited / ties.length,
    linked: share((tie) => isLinked(dataset, tie)),
    official: share((tie) => isOfficial(dataset, tie)),
    exact: share((tie) => tie.start.precision === 'day' && !tie.start.openStart),
    byKind: tally(
      KINDS,
      ties.map((tie) => tie.kind),
    ),
    byConfidence: tally(
      CONFIDENCES,
      ties.map((tie) => tie.confidence),
    ),
    regional: ties.filter((tie) => tie.partners.length === 0).length,
    groups: {
      records: several.length,
      instruments: several.reduce((sum, tie) => sum + tie.standsFor, 0),
    },
  };
}
