import {
  type BorderState,
  type Dispute,
  isOpen,
  type Label,
  type Viewpoint,
  type World,
} from './territory-types.ts';

export { parseWorld } from './territory-parse.ts';
export {
  borderFeatures,
  coastlines,
  mergedShape,
  outlineOf,
  type UnitFeature,
  unitFeatures,
} from './territory-shapes.ts';
export {
  type BorderState,
  type Dispute,
  type Label,
  type Polity,
  VIEWPOINTS,
  type Viewpoint,
  type World,
} from './territory-types.ts';

const BORDER_STATES: readonly BorderState[] = ['hidden', 'line', 'disputed'];

/** The year as a row of the tables; years outside the world's are moved to its nearest end. */
function row(world: World, year: number): number {
  return Math.max(world.firstYear, Math.min(world.lastYear, Math.trunc(year))) - world.firstYear;
}

/** Polity index of each unit on 31 December; a view on the one table, not to be written to. */
export function ownersAt(world: World, year: number, viewpoint: Viewpoint): Int16Array {
  const count = world.units.length;
  const start = row(world, year) * count;
  return world.owners[viewpoint].subarray(start, start + count);
}

/** State of each border on 31 December as a number: 0 hidden, 1 line, 2 disputed. Not to be written to. */
export function borderStatesAt(world: World, year: number, viewpoint: Viewpoint): Uint8Array {
  const count = world.borders.a.length;
  const start = row(world, year) * count;
  return world.borderStates[viewpoint].subarray(start, start + count);
}

/** State of one border on 31 December; `hidden` for an index that is no border. */
export function borderStateAt(world: World, border: number, year: number, viewpoint: Viewpoint): BorderState {
  return BORDER_STATES[borderStatesAt(world, year, viewpoint)[border] ?? 0] ?? 'hidden';
}

/** Units whose polity differs between two year ends, and borders whose state does. */
export type Changes = { readonly units: readonly number[]; readonly borders: readonly number[] };

export function changesBetween(world: World, yearA: number, yearB: number, viewpoint: Viewpoint): Changes {
  return {
    units: differences(ownersAt(world, yearA, viewpoint), ownersAt(world, yearB, viewpoint)),
    borders: differences(borderStatesAt(world, yearA, viewpoint), borderStatesAt(world, yearB, viewpoint)),
  };
}

function differences(a: Int16Array | Uint8Array, b: Int16Array | Uint8Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) found.push(i);
  return found;
}

/** One label for each polity that holds land on 31 December; the same array for the same year. */
export function labelsAt(world: World, year: number, viewpoint: Viewpoint): readonly Label[] {
  return world.labels[viewpoint][row(world, year)] ?? [];
}

/** The label of a polity in a year, or undefined if it holds no land then. */
export function labelOf(world: World, polity: number, year: number, viewpoint: Viewpoint): Label | undefined {
  return labelsAt(world, year, viewpoint).find((label) => label.polity === polity);
}

/** The polity that carries a partner's records on 31 December, or -1 if none holds land then. */
export function polityOfPartner(world: World, partner: string, year: number, viewpoint: Viewpoint): number {
  if (partner === '') return -1;
  for (const label of labelsAt(world, year, viewpoint))
    if (world.polities[label.polity]?.partner === partner) return label.polity;
  return -1;
}

/** Indices of the units a polity holds on 31 December. */
export function unitsOf(world: World, polity: number, year: number, viewpoint: Viewpoint): number[] {
  const owners = ownersAt(world, year, viewpoint);
  const units: number[] = [];
  for (let unit = 0; unit < owners.length; unit++) if (owners[unit] === polity) units.push(unit);
  return units;
}

/** Disputes that touch a unit on 31 December, for a note on hover. */
export function disputesOf(world: World, unit: number, year: number, viewpoint: Viewpoint): Dispute[] {
  return world.disputes.filter((dispute) => dispute.units.includes(unit) && isOpen(dispute, year, viewpoint));
}

/** The dispute behind a dashed border on 31 December, or undefined. */
export function disputeOfBorder(
  world: World,
  border: number,
  year: number,
  viewpoint: Viewpoint,
): Dispute | undefined {
  const a = world.borders.a[border];
  const b = world.borders.b[border];
  return world.disputes.find(
    ({ units, ...dispute }) => units[0] === a && units[1] === b && isOpen(dispute, year, viewpoint),
  );
}
