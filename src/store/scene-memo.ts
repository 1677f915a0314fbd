import { type Scene, type SceneFacts, sceneOf } from '../model/scene.ts';
import type { SceneView } from '../model/view.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';

/** The scenes of one look, a year each. */
interface Shelf {
  readonly look: string;
  readonly scenes: Map<number, Scene>;
}

const shelves = new WeakMap<SceneFacts, Shelf>();

function shelfFor(facts: SceneFacts, { viewpoint, color, span }: SceneView): Shelf {
  const look = `${viewpoint} ${color} ${span}`;
  const known = shelves.get(facts);
  if (known?.look === look) return known;
  const shelf = { look, scenes: new Map<number, Scene>() };
  shelves.set(facts, shelf);
  return shelf;
}

/** The scene of a view, made once however many parts of the screen ask for it and however often the year returns. */
export function sceneFor(facts: SceneFacts, view: SceneView): Scene {
  const { scenes } = shelfFor(facts, view);
  let scene = scenes.get(view.year);
  if (!scene) {
    scene = sceneOf(facts, view);
    scenes.set(view.year, scene);
  }
  return scene;
}

/** Makes the scene of one more year, the nearest to the view's that has none; false when all are made. */
export function makeNextScene(facts: SceneFacts, view: SceneView): boolean {
  const { scenes } = shelfFor(facts, view);
  for (let away = 0; away <= LAST_YEAR - FIRST_YEAR; away += 1) {
    for (const year of [view.year - away, view.year + away]) {
      if (year < FIRST_YEAR || year > LAST_YEAR || scenes.has(year)) continue;
      sceneFor(facts, { ...view, year });
      return true;
    }
  }
  return false;
}
