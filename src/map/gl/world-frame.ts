import type { Camera } from '../../plane/camera.ts';
import type { Point } from '../../plane/curve.ts';
import { fromMercator } from '../../plane/mercator.ts';

/**
 * MapLibre and deck.gl know longitudes and latitudes in Web Mercator only. The plane of the atlas, in whatever
 * projection, is laid into the middle of Mercator's square, a quarter as wide: far from the edges beyond which MapLibre
 * does not let a camera see.
 */
export const PLANE_SIZE = 1000;
const SHARE = 0.25;
/** Width of the Mercator world at zoom 0, px. */
const WORLD_SIZE = 512;

const toWorld = (value: number): number => 0.5 + (value / PLANE_SIZE - 0.5) * SHARE;

/** A point of the plane as the longitude and latitude that stand for it. */
export function lngLatOf([x, y]: Point): [number, number] {
  const [lng, lat] = fromMercator([toWorld(x), toWorld(y)]);
  return [lng, lat];
}

/** MapLibre's zoom level for a scale in px per unit of the plane. */
export const zoomOf = (scale: number): number => Math.log2((scale * PLANE_SIZE) / SHARE / WORLD_SIZE);

export const mapLibreCamera = ({ x, y, scale }: Camera): { center: [number, number]; zoom: number } => ({
  center: lngLatOf([x, y]),
  zoom: zoomOf(scale),
});
