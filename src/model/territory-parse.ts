import { findBorders } from './territory-borders.ts';
import { topologyProblem } from './territory-topology.ts';
import {
  type Dispute,
  isOpen,
  type Label,
  type Overlay,
  POLITY_KINDS,
  type Polity,
  type Text,
  type Unit,
  type UnitTopology,
  VIEWPOINTS,
  type Viewpoint,
  type World,
} from './territory-types.ts';

/** The version of world.json this code reads. */
const WORLD_VERSION = 1;

const LABEL_FIELDS = 11;

/**
 * Checks the content of world.json and expands its runs of years into tables.
 * A file that is not what it should be gives a problem, a sentence for the log;
 * nothing is thrown.
 */
export function parseWorld(value: unknown): World | { problem: string } {
  try {
    return read(object(value, 'world'));
  } catch (error) {
    if (error instanceof Unsound) return { problem: error.message };
    throw error;
  }
}

class Unsound extends Error {}

function fail(what: string): never {
  throw new Unsound(`The map file is not usable: ${what}.`);
}

type Fields = Record<string, unknown>;

function read(world: Fields): World {
  if (world.version !== WORLD_VERSION)
    fail(`version ${String(world.version)} instead of ${WORLD_VERSION}; reload the page or build it again`);
  const [firstYear = 0, lastYear = -1] = numbers(world.years, 'years');
  if (!(firstYear > 0 && firstYear <= lastYear && lastYear < 3000)) fail('its years are out of order');
  const units = list(world.units, 'units').map(readUnit);
  const polities = list(world.polities, 'polities').map(readPolity);
  const topology = readTopology(world.topology, units.length);
  const disputes = list(world.disputed, 'disputed').map((entry) => readDispute(entry, units.length));
  const owned = object(world.owners, 'owners');
  const years = lastYear - firstYear + 1;
  const owners = both((viewpoint) =>
    expandOwners(numbers(owned[viewpoint], `owners.${viewpoint}`), { years, firstYear, units, polities }),
  );
  const borders = findBorders(topology);
  const shown = (viewpoint: Viewpoint): Uint8Array =>
    expandBorders(borders, owners[viewpoint], disputes, { viewpoint, years, firstYear, count: units.length });
  const rows = numbers(world.labels, 'labels');
  return {
    firstYear,
    lastYear,
    units,
    polities,
    disputes,
    overlays: both((viewpoint) => readOverlay(object(world.overlay, 'overlay')[viewpoint])),
    topology,
    borders,
    owners,
    borderStates: both(shown),
    labels: both((viewpoint) =>
      expandLabels(rows, {
        side: VIEWPOINTS.indexOf(viewpoint) + 1,
        years,
        firstYear,
        count: polities.length,
      }),
    ),
  };
}

function both<Value>(make: (viewpoint: Viewpoint) => Value): Record<Viewpoint, Value> {
  return { neutral: make('neutral'), cn: make('cn') };
}

type Shape = { years: number; firstYear: number; units: readonly Unit[]; polities: readonly Polity[] };

function expandOwners(runs: readonly number[], { years, firstYear, units, polities }: Shape): Int16Array {
  const table = new Int16Array(years * units.length).fill(-1);
  for (let i = 0; i + 2 < runs.length; i += 3) {
    const [unit = -1, from = 0, polity = -1] = runs.slice(i, i + 3);
    if (!(unit >= 0 && unit < units.length && polity >= 0 && polity < polities.length && from >= firstYear))
      fail(`an owner is out of range (unit ${unit}, ${from}, polity ${polity})`);
    for (let year = from - firstYear; year < years; year++) table[year * units.length + unit] = polity;
  }
  const gap = table.indexOf(-1);
  if (gap >= 0) fail(`${units[gap % units.length]?.id ?? 'a unit'} has no owner in some year`);
  return table;
}

type Period = { viewpoint: Viewpoint; years: number; firstYear: number; count: number };

function expandBorders(
  borders: World['borders'],
  owners: Int16Array,
  disputes: readonly Dispute[],
  { viewpoint, years, firstYear, count }: Period,
): Uint8Array {
  const states = new Uint8Array(years * borders.a.length);
  for (let year = 0; year < years; year++) {
    const dashed = new Set<number>();
    for (const dispute of disputes)
      if (isOpen(dispute, firstYear + year, viewpoint))
        dashed.add(dispute.units[0] * count + dispute.units[1]);
    for (let border = 0; border < borders.a.length; border++) {
      const a = borders.a[border] ?? 0;
      const b = borders.b[border] ?? 0;
      const differ = owners[year * count + a] !== owners[year * count + b];
      states[year * borders.a.length + border] = dashed.has(a * count + b) ? 2 : differ ? 1 : 0;
    }
  }
  return states;
}

type Sides = { side: number; years: number; firstYear: number; count: number };

function expandLabels(rows: readonly number[], { side, years, firstYear, count }: Sides): Label[][] {
  const table: Label[][] = Array.from({ length: years }, () => []);
  if (rows.length % LABEL_FIELDS !== 0) fail('its labels are cut short');
  for (let i = 0; i < rows.length; i += LABEL_FIELDS) {
    const at = (field: number): number => rows[i + field] ?? 0;
    if (at(3) !== 0 && at(3) !== side) continue;
    const polity = at(0);
    if (!(polity >= 0 && polity < count)) fail(`a label names polity ${polity}, which is not there`);
    const label: Label = {
      polity,
      lon: at(4),
      lat: at(5),
      extent: at(6),
      box: [at(7), at(8), at(9), at(10)],
    };
    const last = Math.min(at(2), firstYear + years - 1);
    for (let year = Math.max(at(1), firstYear); year <= last; year++) table[year - firstYear]?.push(label);
  }
  return table;
}

function readUnit(value: unknown): Unit {
  const unit = object(value, 'a unit');
  const base = { id: text(unit.id, 'a unit id'), iso3: text(unit.iso3 ?? '', 'iso3') };
  return unit.point === undefined ? base : { ...base, point: point(unit.point) };
}

function readPolity(value: unknown): Polity {
  const polity = object(value, 'a polity');
  const name = bilingual(polity.name);
  return {
    id: text(polity.id, 'a polity id'),
    name,
    short: polity.short === undefined ? name : bilingual(polity.short),
    kind:
      POLITY_KINDS.find((kind) => kind === polity.kind) ?? fail(`there is no kind ${String(polity.kind)}`),
    ruler: text(polity.ruler ?? '', 'ruler'),
    partner: text(polity.partner ?? '', 'partner'),
    from: text(polity.from ?? '', 'from'),
    to: text(polity.to ?? '', 'to'),
    note: polity.note === undefined ? { zh: '', en: '' } : bilingual(polity.note),
  };
}

function readDispute(value: unknown, count: number): Dispute {
  const dispute = object(value, 'a dispute');
  const [a = -1, b = -1] = numbers(dispute.units, 'units of a dispute').toSorted((x, y) => x - y);
  if (!(a >= 0 && b > a && b < count)) fail('a dispute names a unit that is not there');
  return {
    units: [a, b],
    from: text(dispute.from ?? '', 'from'),
    to: text(dispute.to ?? '', 'to'),
    viewpoint: VIEWPOINTS.find((viewpoint) => viewpoint === dispute.viewpoint),
    note: bilingual(dispute.note),
  };
}

function readOverlay(value: unknown): Overlay {
  if (value === undefined) return { islands: [], dashes: [] };
  const overlay = object(value, 'an overlay');
  return {
    islands: list(overlay.islands, 'islands').map((entry) => {
      const island = object(entry, 'an island');
      return { name: bilingual(island.name), point: point(island.point) };
    }),
    dashes: list(overlay.dashes, 'dashes').map((line) => list(line, 'a dash').map(point)),
  };
}

function readTopology(value: unknown, units: number): UnitTopology {
  const problem = topologyProblem(value, units);
  return problem === null ? (value as UnitTopology) : fail(problem);
}

function object(value: unknown, what: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : fail(`${what} is missing`);
}

function list(value: unknown, what: string): unknown[] {
  return Array.isArray(value) ? value : fail(`${what} is no list`);
}

function numbers(value: unknown, what: string): number[] {
  const entries = list(value, what);
  return entries.every((entry): entry is number => typeof entry === 'number' && Number.isFinite(entry))
    ? entries
    : fail(`${what} holds something that is no number`);
}

function text(value: unknown, what: string): string {
  return typeof value === 'string' ? value : fail(`${what} is no text`);
}

function bilingual(value: unknown): Text {
  const [zh, en] = list(value, 'a name');
  return { zh: text(zh, 'a name'), en: text(en, 'a name') };
}

function point(value: unknown): [number, number] {
  const [lon = 0, lat = 0] = numbers(value, 'a point');
  return [lon, lat];
}
