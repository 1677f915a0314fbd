import type { UnitTopology } from './cut.ts';
import { FIRST_YEAR, LAST_YEAR } from './owners.ts';
import { type Place, placeOf } from './place.ts';
import { type Tables, VIEWPOINTS, type Viewpoint } from './tables.ts';

/** From a year on, a unit belongs to a polity; all three are indices or plain years. */
export type Run = [unit: number, year: number, polity: number];
type LabelRow = [polity: number, first: number, last: number, side: number, ...place: number[]];

/**
 * One row per polity and stretch of years in which its name stands in the same
 * place. A side of 0 means both viewpoints, otherwise it is 1 plus the viewpoint's index.
 */
export function labelRows(
  tables: Tables,
  topology: UnitTopology,
  owners: Record<Viewpoint, Run[]>,
): LabelRow[] {
  const places = new Map<string, number[]>();
  const rows = new Map<string, LabelRow>();
  for (const [side, viewpoint] of VIEWPOINTS.entries()) {
    const open = new Map<number, LabelRow>();
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (const [polity, units] of holdingsIn(owners[viewpoint], year)) {
        const key = units.join();
        const place = places.get(key) ?? numbersOf(tables, topology, units);
        places.set(key, place);
        const last = open.get(polity);
        if (last !== undefined && last[2] === year - 1 && last.slice(4).join() === place.join())
          last[2] = year;
        else open.set(polity, keep(rows, [polity, year, year, side + 1, ...place]));
      }
    }
  }
  return mergeSides([...rows.values()]);
}

function keep(rows: Map<string, LabelRow>, row: LabelRow): LabelRow {
  rows.set(`${row[3]} ${row[0]} ${row[1]}`, row);
  return row;
}

/** Rows that are the same in both viewpoints become one, with viewpoint 0. */
function mergeSides(rows: LabelRow[]): LabelRow[] {
  const key = (row: LabelRow): string => [...row.slice(0, 3), ...row.slice(4)].join();
  const count = new Map<string, number>();
  for (const row of rows) count.set(key(row), (count.get(key(row)) ?? 0) + 1);
  const merged = rows
    .filter((row) => row[3] === 1 || count.get(key(row)) === 1)
    .map((row): LabelRow => (count.get(key(row)) === 2 ? [row[0], row[1], row[2], 0, ...row.slice(4)] : row));
  return merged.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[3] - b[3]);
}

function holdingsIn(list: readonly Run[], year: number): Map<number, number[]> {
  const owner = new Map<number, number>();
  for (const [unit, from, polity] of list) if (from <= year) owner.set(unit, polity);
  const holdings = new Map<number, number[]>();
  for (const [unit, polity] of owner) holdings.set(polity, [...(holdings.get(polity) ?? []), unit]);
  return holdings;
}

function numbersOf(tables: Tables, topology: UnitTopology, units: readonly number[]): number[] {
  const rows = units.flatMap((unit) => tables.units[unit] ?? []);
  const place: Place =
    placeOf(
      topology,
      rows.map((row) => row.unit),
    ) ?? pointPlace(rows[0]?.lon ?? 0, rows[0]?.lat ?? 0);
  return [place.lon, place.lat, place.extent, ...place.box];
}

function pointPlace(lon: number, lat: number): Place {
  return { lon, lat, extent: 0, box: [lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5] };
}
