import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../i18n/texts.ts';
import type { Dataset } from '../model/dataset.ts';
import { readDataset } from '../model/read-dataset.ts';
import { parseWorld, type World } from '../model/territory.ts';
import { Refusal } from './refusal.ts';

/** The two built files, as the browser loads them. */
export function readAtlasFiles(
  folder: string,
  texts: Texts,
): { readonly dataset: Dataset; readonly world: World } {
  const result = readDataset(readJson(join(folder, 'atlas.json'), texts));
  if (result.type === 'broken') throw new Refusal(result.problem);
  const world = parseWorld(readJson(join(folder, 'world.json'), texts));
  if ('problem' in world) throw new Refusal(world.problem);
  return { dataset: result.dataset, world };
}

function readJson(path: string, texts: Texts): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Refusal(texts('share.command.noData', { path }));
  }
}
