import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capitalsByPartner } from '../../src/model/place.ts';
import { type Scene, type SceneFacts, sceneOf } from '../../src/model/scene.ts';
import { parseWorld, type World } from '../../src/model/territory.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { realAtlas } from '../fixtures/real-atlas.ts';

/** The land itself, as it ships. */
export function realWorld(): World {
  const file = join(import.meta.dirname, '..', '..', 'public', 'data', 'world.json');
  const world = parseWorld(JSON.parse(readFileSync(file, 'utf8')));
  if ('problem' in world) throw new Error(world.problem);
  return world;
}

export function realFacts(): SceneFacts {
  const dataset = realAtlas();
  return {
    timeline: buildTimeline(dataset, ALL_CONFIRMED),
    world: realWorld(),
    capitals: capitalsByPartner(dataset),
  };
}

export const sceneIn = (facts: SceneFacts, view: Partial<View>): Scene =>
  sceneOf(facts, { ...DEFAULT_VIEW, ...view });
