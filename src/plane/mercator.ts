import type { Point } from './curve.ts';

/** Web Mercator, as MapLibre and deck.gl use it (EPSG:3857): the world is one unit wide and high, y grows south. */
const RADIANS = Math.PI / 180;

export function toMercator([lon, lat]: Point): Point {
  const sine = Math.sin(lat * RADIANS);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function fromMercator([x, y]: Point): Point {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 2) / RADIANS - 90];
}
