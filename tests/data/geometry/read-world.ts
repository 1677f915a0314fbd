import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import {
  labelsAt,
  parseWorld,
  type UnitFeature,
  unitsOf,
  type Viewpoint,
  type World,
} from '../../../src/model/territory.ts';

/** The text of the built map, as it is in the tree. */
export function worldText(): string {
  return readFileSync(new URL('../../../public/data/world.json', import.meta.url), 'utf8');
}

/** The built map, read by the code that ships. */
export function readWorld(): World {
  const world = parseWorld(JSON.parse(worldText()));
  if ('problem' in world) throw new Error(world.problem);
  return world;
}

export type Holding = { polity: number; year: number; viewpoint: Viewpoint; units: number[] };

/** Every distinct set of units that some polity holds in some year, once. */
export function distinctHoldings(world: World): Holding[] {
  const seen = new Map<string, Holding>();
  for (const viewpoint of ['neutral', 'cn'] as const)
    for (let year = world.firstYear; year <= world.lastYear; year++)
      for (const { polity } of labelsAt(world, year, viewpoint)) {
        const units = unitsOf(world, polity, year, viewpoint);
        const key = `${polity}:${units.join()}`;
        if (!seen.has(key)) seen.set(key, { polity, year, viewpoint, units });
      }
  return [...seen.values()];
}

/** The polygons of a unit; none for a point. */
export function polygonsOf({ geometry }: UnitFeature): Position[][][] {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
