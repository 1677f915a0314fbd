import { type Scene, type SceneFacts, sceneOf } from '../model/scene.ts';
import type { View } from '../model/view.ts';

const memo = new WeakMap<SceneFacts, WeakMap<View, Scene>>();

/** The scene of a view, computed once however many parts of the screen ask for it. */
export function sceneFor(facts: SceneFacts, view: View): Scene {
  let scenes = memo.get(facts);
  if (!scenes) {
    scenes = new WeakMap();
    memo.set(facts, scenes);
  }
  let scene = scenes.get(view);
  if (!scene) {
    scene = sceneOf(facts, view);
    scenes.set(view, scene);
  }
  return scene;
}
