import type { Position } from 'geojson';
import { fromMercator, LEFT_EDGE, toMercator } from '../model/mercator.ts';
import type { World } from '../model/territory.ts';
import { borderFeatures } from '../model/territory-shapes.ts';

/** Side of the plane the paths are written in; one unit is about a pixel of a wide screen. */
export const PLANE = 1000;

/** Web Mercator from the left edge of the atlas, PLANE wide and high. */
export function toPlane(lon: number, lat: number): readonly [number, number] {
  const [x, y] = toMercator([lon, Math.max(-85, Math.min(85, lat))]);
  const [edge] = toMercator([LEFT_EDGE, 0]);
  return [(x - edge) * PLANE, y * PLANE];
}

/** The place of a point of the plane, counted from the left edge eastward. */
export function fromPlane(x: number, y: number): readonly [number, number] {
  const [edge] = toMercator([LEFT_EDGE, 0]);
  return fromMercator([x / PLANE + edge, y / PLANE]);
}

/** Writes one line, moved by some degrees to the east, as path commands. */
export type Pen = (points: readonly Position[], shift: number) => string;

/** Shifts that bring a line into sight: land on the left edge is drawn on both sides. */
export function shiftsOf(points: readonly Position[]): readonly number[] {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const [lon = 0] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  if (west >= LEFT_EDGE) return [0];
  return east <= LEFT_EDGE ? [360] : [0, 360];
}

const ringsPath = (polygon: readonly (readonly Position[])[], pen: Pen): string =>
  shiftsOf(polygon[0] ?? [])
    .map((shift) => polygon.map((ring) => closed(pen(ring, shift))).join(''))
    .join('');

const closed = (path: string): string => (path === '' ? '' : `${path}Z`);

/** Some polygons as one path. */
export const areaPath = (polygons: readonly (readonly (readonly Position[])[])[], pen: Pen): string =>
  polygons.map((polygon) => ringsPath(polygon, pen)).join('');

/** Each border between two units as an SVG path. */
export const borderPaths = (world: World, pen: Pen): readonly string[] =>
  borderFeatures(world).features.map(({ geometry }) =>
    geometry.coordinates
      .map((line) =>
        shiftsOf(line)
          .map((shift) => pen(line, shift))
          .join(''),
      )
      .join(''),
  );
