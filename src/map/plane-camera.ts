import { unwrap } from '../model/mercator.ts';
import { wholeWorld } from './camera.ts';
import { fromPlane, PLANE, toPlane } from './land-paths.ts';
import type { Sight } from './map-painter.ts';

/** What part of the plane a box of the screen shows. Coordinates of the plane, sizes in px. */
export interface PlaneCamera {
  readonly x: number;
  readonly y: number;
  /** px per unit of the plane. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

const WORLD = 512;
const DEEPEST = 7;

const scaleAt = (zoom: number): number => (WORLD * 2 ** zoom) / PLANE;

/** The zoom level of MapLibre that shows as much. */
export const zoomOf = (camera: PlaneCamera): number => Math.log2((camera.scale * PLANE) / WORLD);

/** The same view of the whole world that MapLibre gives in a box of this size. */
export function wholePlane(width: number, height: number): PlaneCamera {
  const { center, zoom } = wholeWorld(width, height);
  const [x, y] = toPlane(center[0], center[1]);
  return held({ x, y, scale: scaleAt(zoom), width, height });
}

/** Keeps the edges of the plane outside the box. */
export function held(camera: PlaneCamera): PlaneCamera {
  const halfWidth = camera.width / 2 / camera.scale;
  const halfHeight = camera.height / 2 / camera.scale;
  const clamp = (value: number, half: number): number =>
    half * 2 >= PLANE ? PLANE / 2 : Math.min(PLANE - half, Math.max(half, value));
  return { ...camera, x: clamp(camera.x, halfWidth), y: clamp(camera.y, halfHeight) };
}

export function zoomed(camera: PlaneCamera, steps: number): PlaneCamera {
  const least = wholePlane(camera.width, camera.height).scale;
  const scale = Math.min(scaleAt(DEEPEST), Math.max(least, camera.scale * 2 ** steps));
  return held({ ...camera, scale });
}

export const moved = (camera: PlaneCamera, dx: number, dy: number): PlaneCamera =>
  held({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale });

/** From the plane to the box, px. */
export const onScreen = (
  camera: PlaneCamera,
  [x, y]: readonly [number, number],
): readonly [number, number] => [
  (x - camera.x) * camera.scale + camera.width / 2,
  (y - camera.y) * camera.scale + camera.height / 2,
];

/** From the box, px, to the plane. */
export const fromScreen = (
  camera: PlaneCamera,
  [x, y]: readonly [number, number],
): readonly [number, number] => [
  (x - camera.width / 2) / camera.scale + camera.x,
  (y - camera.height / 2) / camera.scale + camera.y,
];

export function sightOf(camera: PlaneCamera): Sight {
  const whole = wholePlane(camera.width, camera.height);
  if (camera.x === whole.x && camera.y === whole.y && camera.scale === whole.scale) return null;
  return { center: fromPlane(camera.x, camera.y), zoom: zoomOf(camera) };
}

/** The camera of a sight in a box of the given size, as near as the edges of the plane allow. */
export function cameraOf(sight: Sight, width: number, height: number): PlaneCamera {
  const whole = wholePlane(width, height);
  if (sight === null) return whole;
  const [x, y] = toPlane(unwrap(sight.center[0]), sight.center[1]);
  return held({ x, y, scale: Math.max(whole.scale, scaleAt(sight.zoom)), width, height });
}
