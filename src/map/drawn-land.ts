import type { World } from '../model/territory.ts';
import { borderPaths, unitPaths } from './land-paths.ts';

/** Land and borders as SVG paths, in the order of the world's tables. */
export interface DrawnLand {
  readonly units: readonly string[];
  readonly borders: readonly string[];
}

const drawn = new WeakMap<World, DrawnLand>();

/** The paths of a world, written once: before the map needs them when there is time, or when it asks. */
export function drawnLand(world: World): DrawnLand {
  const known = drawn.get(world);
  if (known) return known;
  const land = { units: unitPaths(world), borders: borderPaths(world) };
  drawn.set(world, land);
  return land;
}
