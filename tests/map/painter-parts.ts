import type { MapLook } from '../../src/map/map-painter.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import type { Scene } from '../../src/model/scene.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import type { View } from '../../src/model/view.ts';
import { LIGHT } from '../../src/theme.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { sceneIn } from './real-world.ts';

const dataset = tinyDataset();
export const world = tinyWorld();
export const capitals = capitalsByPartner(dataset);
const facts = { timeline: buildTimeline(dataset, ALL_CONFIRMED), world, capitals };

export const sceneOfYear = (year: number, more: Partial<View> = {}): Scene =>
  sceneIn(facts, { year, ...more });

export const LOOK: MapLook = {
  palette: LIGHT,
  lang: 'en',
  viewpoint: 'neutral',
  selected: null,
  hovered: null,
  gestures: { windows: '', mac: '', mobile: '' },
};
