import { readFileSync } from 'node:fs';
import { problemsOf } from './checks.ts';
import type { UnitTopology } from './cut.ts';
import { labelRows, type Run } from './label-rows.ts';
import { FIRST_YEAR, LAST_YEAR, ownerIn, tenuresOf } from './owners.ts';
import { type PolityRow, readTables, type Tables, VIEWPOINTS, type Viewpoint } from './tables.ts';

/** Raised, here and in src/model/territory-parse.ts, when the reader of world.json has to change. */
const WORLD_VERSION = 1;

/**
 * The whole text of public/data/world.json, from the tables and the land cut into units. The same input gives the
 * same bytes. Throws with every problem found.
 */
export function worldOn(topology: UnitTopology): string {
  const tables = readTables();
  const problems = problemsOf(tables);
  if (problems.length > 0) throw new Error(`The territory tables are not sound:\n${problems.join('\n')}`);
  return `${JSON.stringify(assemble(tables, topology))}\n`;
}

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
    labels: labelRows(tables, topology, owners as Record<Viewpoint, Run[]>).flat(),
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

function overlay(): object {
  const file = new URL('./overlay.json', import.meta.url);
  const { islands, dashes } = JSON.parse(readFileSync(file, 'utf8')) as {
    islands: { zh: string; en: string; point: number[] }[];
    dashes: number[][][];
  };
  return { cn: { islands: islands.map(({ zh, en, point }) => ({ name: [zh, en], point })), dashes } };
}
