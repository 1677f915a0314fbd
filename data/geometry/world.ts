import { readFileSync } from 'node:fs';
import { readAtlas } from './atlas.ts';
import { problemsOf } from './checks.ts';
import { cutUnits, type UnitTopology } from './cut.ts';
import { type Place, placeOf } from './labels.ts';
import { FIRST_YEAR, LAST_YEAR, ownerIn, tenuresOf } from './owners.ts';
import { openPole } from './pole.ts';
import { type PolityRow, readTables, type Tables, VIEWPOINTS, type Viewpoint } from './tables.ts';

/** Raised when the reader of world.json has to change with it. */
export const WORLD_VERSION = 1;

/**
 * Builds the whole text of public/data/world.json from the base map and the
 * tables. The same input gives the same bytes. Throws with every problem found.
 */
export async function buildWorld(): Promise<string> {
  const tables = readTables();
  const problems = problemsOf(tables);
  if (problems.length > 0) throw new Error(`The territory tables are not sound:\n${problems.join('\n')}`);
  const topology = openPole(await cutUnits(readAtlas()));
  return `${JSON.stringify(assemble(tables, topology))}\n`;
}

type Run = [unit: number, year: number, polity: number];
type LabelRow = [polity: number, first: number, last: number, viewpoint: number, ...place: number[]];

function assemble(tables: Tables, topology: UnitTopology): object {
  const shapes = new Map(
    topology.objects.units.geometries.map((geometry) => [String(geometry.id), geometry]),
  );
  const units = tables.units.map((row) => row.unit);
  for (const id of shapes.keys())
    if (!units.includes(id)) throw new Error(`units.csv: the map has land ${id} without a row; add one`);
  const visible = visiblePolities(tables);
  const index = new Map(visible.map((row, i) => [row.id, i]));
  const owners = Object.fromEntries(
    VIEWPOINTS.map((viewpoint) => [viewpoint, runs(tables, viewpoint, index)]),
  );
  return {
    version: WORLD_VERSION,
    years: [FIRST_YEAR, LAST_YEAR],
    units: tables.units.map(({ unit, iso3, lon, lat }) =>
      shapes.has(unit) ? { id: unit, iso3 } : { id: unit, iso3, point: [lon, lat] },
    ),
    polities: visible.map(politySummary),
    owners: { neutral: owners.neutral?.flat(), cn: owners.cn?.flat() },
    labels: labels(tables, topology, owners as Record<Viewpoint, Run[]>).flat(),
    disputed: tables.disputed.map((row) => ({
      units: [units.indexOf(row.a), units.indexOf(row.b)],
      ...given({ from: row.from, to: row.to, viewpoint: row.viewpoint }),
      note: [row.note_zh, row.note_en],
    })),
    overlay: overlay(),
    topology: {
      type: topology.type,
      transform: topology.transform,
      objects: {
        units: {
          type: 'GeometryCollection',
          geometries: units.map((id) => {
            const shape = shapes.get(id);
            if (shape === undefined) return { type: null };
            return { type: shape.type, arcs: 'arcs' in shape ? shape.arcs : [] };
          }),
        },
      },
      arcs: topology.arcs,
    },
  };
}

/** Polities that hold land on some 31 December in some viewpoint. */
function visiblePolities(tables: Tables): PolityRow[] {
  const seen = new Set<string>();
  for (const viewpoint of VIEWPOINTS)
    for (const list of tenuresOf(tables, viewpoint).values())
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) seen.add(ownerIn(list, year) ?? '');
  return tables.polities.filter((row) => seen.has(row.id));
}

function politySummary(row: PolityRow): object {
  const short = row.short_zh !== row.name_zh || row.short_en !== row.name_en;
  return {
    id: row.id,
    name: [row.name_zh, row.name_en],
    ...(short ? { short: [row.short_zh, row.short_en] } : {}),
    kind: row.kind,
    ...given({ ruler: row.ruler, partner: row.partner, from: row.from, to: row.to }),
    ...(row.note_zh === '' ? {} : { note: [row.note_zh, row.note_en] }),
  };
}

function given(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function runs(tables: Tables, viewpoint: Viewpoint, index: Map<string, number>): Run[] {
  const tenures = tenuresOf(tables, viewpoint);
  return tables.units.flatMap((row, unit) => {
    const list: Run[] = [];
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      const polity = index.get(ownerIn(tenures.get(row.unit) ?? [], year) ?? '');
      if (polity === undefined) throw new Error(`${row.unit} has no owner at the end of ${year}`);
      if (list.at(-1)?.[2] !== polity) list.push([unit, year, polity]);
    }
    return list;
  });
}

/** One row per polity and stretch of years in which its name stands in the same place. */
function labels(tables: Tables, topology: UnitTopology, owners: Record<Viewpoint, Run[]>): LabelRow[] {
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

function overlay(): object {
  const file = new URL('./overlay.json', import.meta.url);
  const { islands, dashes } = JSON.parse(readFileSync(file, 'utf8')) as {
    islands: { zh: string; en: string; point: number[] }[];
    dashes: number[][][];
  };
  return { cn: { islands: islands.map(({ zh, en, point }) => ({ name: [zh, en], point })), dashes } };
}
