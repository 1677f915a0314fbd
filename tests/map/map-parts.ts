import type { Frame } from '../../src/map/renderer.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import type { Scene } from '../../src/model/scene.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import type { View } from '../../src/model/view.ts';
import { wholeWorld } from '../../src/plane/camera.ts';
import { screenGround, screenPlane } from '../../src/plane/screen-plane.ts';
import type { Look } from '../../src/symbols/look.ts';
import { LIGHT } from '../../src/theme.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { sceneIn } from './real-world.ts';

const dataset = tinyDataset();
export const world = tinyWorld();
export const capitals = capitalsByPartner(dataset);
export const facts = { timeline: buildTimeline(dataset, ALL_CONFIRMED), world, capitals };
export const plane = screenPlane('mercator', 150);
export const ground = screenGround(world, plane);

export const sceneOfYear = (year: number, more: Partial<View> = {}): Scene =>
  sceneIn(facts, { year, ...more });

export const LOOK: Look = {
  palette: LIGHT,
  lang: 'en',
  viewpoint: 'neutral',
  selected: null,
  hovered: null,
};

export const SIZE = { width: 800, height: 400 } as const;

export const frameOf = (year: number, look: Partial<Look> = {}): Frame => ({
  scene: sceneOfYear(year),
  look: { ...LOOK, ...look },
  camera: wholeWorld(plane.box, 500, SIZE.width, SIZE.height),
  obstacles: [],
});
