import type { Dataset } from '../model/dataset.ts';
import { readDataset } from '../model/read-dataset.ts';
import type { World } from '../model/territory.ts';
import { parseWorld } from '../model/territory-parse.ts';

/** The facts, whole. */
export interface Ready {
  readonly type: 'ready';
  readonly dataset: Dataset;
  readonly world: World;
}

export interface Failed {
  readonly type: 'failed';
  /** `data`: did not arrive; `form`: arrived, but is not what it should be. */
  readonly cause: 'data' | 'form';
  readonly problem: string;
}

export type Loaded = Ready | Failed;

class Missing extends Error {}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function fetchJson(address: string, options: RequestInit): Promise<unknown> {
  let body: string;
  try {
    const response = await fetch(address, options);
    if (!response.ok) throw new Error(String(response.status));
    // A body can break off after a good beginning.
    body = await response.text();
  } catch (error) {
    throw new Missing(`${address}: ${wordsOf(error)}`);
  }
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/**
 * Fetches the two files the atlas stands on, and reads each when it arrives. `onLand` may make use of the land while
 * the records are still on their way. Never rejects.
 */
export async function load(
  base: string,
  options: RequestInit = {},
  onLand: (world: World) => void = () => undefined,
): Promise<Loaded> {
  const broken = (problem: string): Failed => ({ type: 'failed', cause: 'form', problem });
  const readLand = async () => {
    const land = parseWorld(await fetchJson(`${base}data/world.json`, options));
    if (!('problem' in land)) onLand(land);
    return land;
  };
  try {
    const [result, world] = await Promise.all([
      fetchJson(`${base}data/atlas.json`, options).then(readDataset),
      readLand(),
    ]);
    if (result.type === 'broken') return broken(result.problem);
    if ('problem' in world) return broken(world.problem);
    return { type: 'ready', dataset: result.dataset, world };
  } catch (error) {
    if (error instanceof Missing) return { type: 'failed', cause: 'data', problem: error.message };
    return broken(wordsOf(error));
  }
}
