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

/** Writes one line, moved by some degrees to the east, as path commands. */
export type Pen = (points: readonly Position[], shift: number) => string;

/** Tenths of the plane, each point by itself. */
const finePen: Pen = (points, shift) => {
  let path = '';
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  for (const [lon = 0, lat = 0] of points) {
    const [planeX, planeY] = toPlane(lon + shift, lat);
    const x = round(planeX);
    const y = round(planeY);
    if (x === lastX && y === lastY) continue;
    path += Number.isNaN(lastX) ? `M${x} ${y}` : `L${x} ${y}`;
    lastX = x;
    lastY = y;
  }
  return path;
};

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

const ringsPath = (polygon: readonly (readonly Position[])[], pen: Pen): string =>
  shiftsOf(polygon[0] ?? [])
    .map((shift) => polygon.map((ring) => closed(pen(ring, shift))).join(''))
    .join('');

const closed = (path: string): string => (path === '' ? '' : `${path}Z`);

/** Some polygons as one path. */
export const areaPath = (polygons: readonly (readonly (readonly Position[])[])[], pen: Pen): string =>
  polygons.map((polygon) => ringsPath(polygon, pen)).join('');

/** The outline of each unit of land as an SVG path; empty for a unit that is only a point. */
export function unitPaths(world: World): readonly string[] {
  return unitFeatures(world).features.map(({ geometry }) => {
    if (geometry.type === 'Polygon') return areaPath([geometry.coordinates], finePen);
    return geometry.type === 'MultiPolygon' ? areaPath(geometry.coordinates, finePen) : '';
  });
}

/** Each border between two units as an SVG path. */
export const borderPaths = (world: World, pen: Pen = finePen): readonly string[] =>
  borderFeatures(world).features.map(({ geometry }) =>
    geometry.coordinates
      .map((line) =>
        shiftsOf(line)
          .map((shift) => pen(line, shift))
          .join(''),
      )
      .join(''),
  );
