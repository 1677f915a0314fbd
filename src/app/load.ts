import type { Dataset } from '../model/dataset.ts';
import { readDataset } from '../model/read-dataset.ts';
import type { World } from '../model/territory.ts';
import { parseWorld } from '../model/territory-parse.ts';

export type Loaded =
  | { readonly type: 'ready'; readonly dataset: Dataset; readonly world: World }
  /** `data`: did not arrive; `form`: arrived, but is not what it should be. */
  | { readonly type: 'failed'; readonly cause: 'data' | 'form'; readonly problem: string };

class Missing extends Error {}

async function fetchJson(address: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new Missing(`${address}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!response.ok) throw new Missing(`${address}: ${response.status}`);
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** Fetches and reads the two files the atlas stands on. Never rejects. */
export async function load(base: string): Promise<Loaded> {
  try {
    const [records, land] = await Promise.all([
      fetchJson(`${base}data/atlas.json`),
      fetchJson(`${base}data/world.json`),
    ]);
    const result = readDataset(records);
    if (result.type === 'broken') return { type: 'failed', cause: 'form', problem: result.problem };
    const world = parseWorld(land);
    if ('problem' in world) return { type: 'failed', cause: 'form', problem: world.problem };
    return { type: 'ready', dataset: result.dataset, world };
  } catch (error) {
    if (error instanceof Missing) return { type: 'failed', cause: 'data', problem: error.message };
    throw error;
  }
}
