import type { Capital, Dataset } from './dataset.ts';
import { lastDayOf } from './year.ts';

/** Where the arcs begin: Beijing, degrees. */
export const BEIJING: readonly [number, number] = [116.4, 39.9];

/** The capital of a partner on 31 December of the year; outside its life the nearest in time. */
export function capitalIn(capitals: readonly Capital[], year: number): Capital | null {
  const day = lastDayOf(year);
  return (
    capitals.find(
      (capital) => (capital.from?.last ?? 0) <= day && (capital.to?.last ?? Number.POSITIVE_INFINITY) > day,
    ) ??
    capitals.at(-1) ??
    null
  );
}

export function capitalsByPartner(dataset: Dataset): ReadonlyMap<string, readonly Capital[]> {
  const groups = new Map<string, Capital[]>();
  for (const capital of dataset.capitals) {
    groups.set(capital.partner, [...(groups.get(capital.partner) ?? []), capital]);
  }
  return groups;
}
