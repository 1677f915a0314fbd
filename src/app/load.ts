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

/** Fetches and reads the two files the atlas stands on. Never rejects. */
export async function load(base: string, options: RequestInit = {}): Promise<Loaded> {
  const broken = (problem: string): Failed => ({ type: 'failed', cause: 'form', problem });
  try {
    const [records, land] = await Promise.all([
      fetchJson(`${base}data/atlas.json`, options),
      fetchJson(`${base}data/world.json`, options),
    ]);
    const result = readDataset(records);
    if (result.type === 'broken') return broken(result.problem);
    const world = parseWorld(land);
    if ('problem' in world) return broken(world.problem);
    return { type: 'ready', dataset: result.dataset, world };
  } catch (error) {
    if (error instanceof Missing) return { type: 'failed', cause: 'data', problem: error.message };
    return broken(wordsOf(error));
  }
}
