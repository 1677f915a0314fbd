import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import type { SceneFacts } from '../../src/model/scene.ts';
import { parseWorld } from '../../src/model/territory.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { defaultViewFor, type View } from '../../src/model/view.ts';
import type { PictureInput } from '../../src/picture/sheet.ts';
import { defaultOptions } from '../../src/snapshot/options.ts';
import { DATA_FOLDER, realAtlas } from '../fixtures/real-atlas.ts';

export interface PictureFacts {
  readonly facts: SceneFacts;
  readonly dataset: Dataset;
}

/** The atlas and the world as they ship. */
export function shippedFacts(): PictureFacts {
  const dataset = realAtlas();
  const file = join(DATA_FOLDER, '..', 'public', 'data', 'world.json');
  const world = parseWorld(JSON.parse(readFileSync(file, 'utf8')));
  if ('problem' in world) throw new Error(world.problem);
  const timeline = buildTimeline(dataset, ALL_CONFIRMED);
  return { facts: { timeline, world, capitals: capitalsByPartner(dataset) }, dataset };
}

/** The input of a picture with the usual options of a language. */
export function inputFor(
  shipped: PictureFacts,
  view: Partial<View> = {},
  change: Partial<PictureInput> = {},
): PictureInput {
  const lang = view.lang ?? 'en';
  return { ...shipped, ...defaultOptions(lang), view: { ...defaultViewFor(lang), ...view }, ...change };
}
