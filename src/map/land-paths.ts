import type { Position } from 'geojson';
import { fromMercator, LEFT_EDGE, toMercator } from '../model/mercator.ts';
import type { World } from '../model/territory.ts';
import { borderFeatures, unitFeatures } from '../model/territory-shapes.ts';

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

const round = (value: number): number => Math.round(value * 10) / 10;

/** One line as path commands; points nearer than `least` to the one before are left out, the last one never. */
function linePath(points: readonly Position[], shift: number, least: number): string {
  let path = '';
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  for (const [index, [lon = 0, lat = 0]] of points.entries()) {
    const [planeX, planeY] = toPlane(lon + shift, lat);
    const x = round(planeX);
    const y = round(planeY);
    const near = Math.abs(x - lastX) + Math.abs(y - lastY);
    if (near === 0 || (near < least && index < points.length - 1)) continue;
    path += Number.isNaN(lastX) ? `M${x} ${y}` : `L${x} ${y}`;
    lastX = x;
    lastY = y;
  }
  return path;
}

/** Shifts that bring a line into sight: land on the left edge is drawn on both sides. */
function shiftsOf(points: readonly Position[]): readonly number[] {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const [lon = 0] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  if (west >= LEFT_EDGE) return [0];
  return east <= LEFT_EDGE ? [360] : [0, 360];
}

const ringsPath = (polygon: readonly (readonly Position[])[], least: number): string =>
  shiftsOf(polygon[0] ?? [])
    .map((shift) => polygon.map((ring) => `${linePath(ring, shift, least)}Z`).join(''))
    .join('');

/** The outline of each unit of land as an SVG path; empty for a unit that is only a point. `least`: see linePath. */
export function unitPaths(world: World, least = 0): readonly string[] {
  return unitFeatures(world).features.map(({ geometry }) => {
    if (geometry.type === 'Polygon') return ringsPath(geometry.coordinates, least);
    return geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((polygon) => ringsPath(polygon, least)).join('')
      : '';
  });
}

const linesOf = (features: ReturnType<typeof borderFeatures>, least: number): readonly string[] =>
  features.features.map(({ geometry }) =>
    geometry.coordinates
      .map((line) =>
        shiftsOf(line)
          .map((shift) => linePath(line, shift, least))
          .join(''),
      )
      .join(''),
  );

/** Each border between two units as an SVG path. */
export const borderPaths = (world: World, least = 0): readonly string[] =>
  linesOf(borderFeatures(world), least);
