import type { Box } from './box.ts';
import type { Point } from './curve.ts';

/** Which part of the plane a rectangle of the screen shows. */
export interface Camera {
  /** The point of the plane in the middle. */
  readonly x: number;
  readonly y: number;
  /** px per unit of the plane. */
  readonly scale: number;
  /** Size of the rectangle, px. */
  readonly width: number;
  readonly height: number;
}

/** On a phone a part of the world is shown rather than a thin strip of it: in windows narrower than this, px, ... */
const NARROW = 600;
/** ... and not wider than this, width over height; at most so much larger than the whole. */
const MAX_ASPECT = 1.5;
const MAX_CROP = 1.75;
/** Controls lie over the top of the window: of the room above and below the map this share is above. */
export const ROOM_ABOVE = 0.66;

/** Where the middle of a cropped map lies, degrees: Eurasia and Africa are seen, the Americas are a swipe away. */
export const CROP_MIDDLE: Point = [72, 20];

/** The whole map; in a narrow window its part around `middle`, as high as the crop allows. */
export function wholeWorld(map: Box, middle: number, width: number, height: number): Camera {
  const fitted = Math.min(width / (map.right - map.left), height / (map.bottom - map.top));
  const filled = Math.max(width / (map.right - map.left), height / (map.bottom - map.top));
  const isCropped = width < NARROW && width / height <= MAX_ASPECT;
  const scale = isCropped ? Math.min(filled, fitted * MAX_CROP) : fitted;
  const y = (map.top + map.bottom) / 2;
  return clampToMap(map, { x: middle, y, scale, width, height });
}

/** The viewport never shows past the map's edge on one side while there is map on the other. */
export function clampToMap(map: Box, camera: Camera): Camera {
  const clamp = (value: number, half: number, low: number, high: number, before: number): number => {
    const room = half * 2 - (high - low);
    return room >= 0 ? low + half - room * before : Math.min(high - half, Math.max(low + half, value));
  };
  const x = clamp(camera.x, camera.width / 2 / camera.scale, map.left, map.right, 0.5);
  const y = clamp(camera.y, camera.height / 2 / camera.scale, map.top, map.bottom, ROOM_ABOVE);
  return { ...camera, x, y };
}

export const toScreen = (camera: Camera, [x, y]: Point): Point => [
  (x - camera.x) * camera.scale + camera.width / 2,
  (y - camera.y) * camera.scale + camera.height / 2,
];

export const toPlane = (camera: Camera, [x, y]: Point): Point => [
  (x - camera.width / 2) / camera.scale + camera.x,
  (y - camera.height / 2) / camera.scale + camera.y,
];

export const isSameView = (a: Camera, b: Camera): boolean =>
  Math.abs(a.x - b.x) * a.scale < 0.5 &&
  Math.abs(a.y - b.y) * a.scale < 0.5 &&
  Math.abs(a.scale / b.scale - 1) < 0.002;
