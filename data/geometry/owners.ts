import type { OwnerRow, Tables, Viewpoint } from './tables.ts';

/** The years the atlas can show. */
export const FIRST_YEAR = 1949;
export const LAST_YEAR = 2025;

/** A unit's owner from a day (inclusive) to a day (exclusive); `''` and `'~'` are the open ends. */
export type Tenure = { from: string; to: string; polity: string };

/** Sorts after every ISO day. */
const OPEN = '~';

/**
 * Who held each unit when, in one viewpoint: the `units` of every polity for
 * its whole life, and the rows of data/owners.csv. Tenures are in order.
 */
export function tenuresOf(tables: Tables, viewpoint: Viewpoint): Map<string, Tenure[]> {
  const tenures = new Map<string, Tenure[]>(tables.units.map((unit) => [unit.unit, []]));
  const rows: OwnerRow[] = tables.polities.flatMap((polity) =>
    polity.units.map((unit) => ({ ...polity, unit, polity: polity.id })),
  );
  for (const row of [...rows, ...tables.owners]) {
    if (row.viewpoint !== '' && row.viewpoint !== viewpoint) continue;
    tenures.get(row.unit)?.push({ from: row.from, to: row.to || OPEN, polity: row.polity });
  }
  for (const list of tenures.values()) list.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return tenures;
}

/** The owner in force on 31 December of a year, or undefined. */
export function ownerIn(tenures: readonly Tenure[], year: number): string | undefined {
  const day = `${year}-12-31`;
  return tenures.find((tenure) => tenure.from <= day && day < tenure.to)?.polity;
}
