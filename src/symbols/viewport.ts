import type { Box } from '../plane/box.ts';
import { type Camera, toScreen } from '../plane/camera.ts';
import type { Point } from '../plane/curve.ts';
import { type Plane, sizeOn } from '../plane/projection.ts';

/** The surface that symbols are laid out on: a part of a plane, at a size. */
export interface Viewport {
  /** Longitude and latitude in degrees to the surface, px. */
  readonly project: (at: Point) => Point;
  /** px of something near a parallel, from its size in Mercator units (the world being 512). */
  readonly sizeOf: (extent: number, lat: number) => number;
  /** Where names may stand, px. */
  readonly frame: Box;
  /** What lies over the map: no name stands under it, px. */
  readonly obstacles: readonly Box[];
  /** px of a unit of line: strokes, circles and arrows grow with it. */
  readonly unit: number;
  /** px of a unit of letters. */
  readonly letter: number;
}

/** The plane as it is: a picture, or the part of a map that the graphics card moves by itself. */
export const planeViewport = (plane: Plane, unit: number, letter: number): Viewport => ({
  project: plane.project,
  sizeOf: (extent, lat) => sizeOn(plane, extent, lat),
  frame: plane.box,
  obstacles: [],
  unit,
  letter,
});

/** A rectangle of the screen, in px of the page. */
export const screenViewport = (plane: Plane, camera: Camera, obstacles: readonly Box[]): Viewport => ({
  project: (at) => toScreen(camera, plane.project(at)),
  sizeOf: (extent, lat) => sizeOn(plane, extent, lat) * camera.scale,
  frame: { left: 0, top: 0, right: camera.width, bottom: camera.height },
  obstacles,
  unit: 1,
  letter: 1,
});
