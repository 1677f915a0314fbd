import type { World } from '../model/territory.ts';
import type { Centre } from '../model/view.ts';
import { type Ground, groundOf } from './ground.ts';
import { type Plane, type ProjectionName, planeOf } from './projection.ts';

/** Width of the plane of the live map; a unit is about a pixel of a wide screen. */
const SIZE = 1000;
/** Detail finer than this is left out, units of the plane: a third of a pixel at the closest zoom but three. */
const TOLERANCE = 0.04;

/** The plane of the live map. */
export const screenPlane = (name: ProjectionName, centre: Centre): Plane =>
  planeOf(name, centre, { left: 0, top: 0, right: SIZE, bottom: SIZE });

/** The land in the plane of the live map, projected once: before the map needs it when there is time. */
export const screenGround = (world: World, plane: Plane): Ground => groundOf(world, plane, TOLERANCE);
