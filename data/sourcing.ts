import type { Dataset, Tie } from '../src/model/dataset.ts';

/** How well the confirmed records are sourced; shares from 0 to 1. */
export interface Sourcing {
  readonly confirmed: number;
  /** At least one source has a link. */
  readonly linkedShare: number;
  readonly primaryShare: number;
  /** Records whose sources come from two publishers or more; a publisher not stated is none. */
  readonly twoPublishers: number;
}

export function summariseSourcing(dataset: Dataset): Sourcing {
  const confirmed = dataset.ties.filter((tie) => tie.confidence !== 'unverified');
  const count = (test: (tie: Tie) => boolean): number => confirmed.filter(test).length;
  return {
    confirmed: confirmed.length,
    linkedShare: shareOf(
      count((tie) => hasLink(dataset, tie)),
      confirmed.length,
    ),
    primaryShare: shareOf(
      count((tie) => tie.confidence === 'primary'),
      confirmed.length,
    ),
    twoPublishers: count((tie) => publishersOf(dataset, tie).size >= 2),
  };
}

export const hasLink = (dataset: Dataset, tie: Tie): boolean =>
  tie.sources.some((id) => (dataset.sourceById.get(id)?.link ?? null) !== null);

/** A share to three places, so that the report does not change with the last bit. */
export const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;

function publishersOf(dataset: Dataset, tie: Tie): ReadonlySet<string> {
  const names = tie.sources.flatMap((id) => dataset.sourceById.get(id)?.publisher.en ?? []);
  return new Set(names.filter((name) => !/not stated/i.test(name)));
}
