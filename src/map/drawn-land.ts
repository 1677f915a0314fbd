import type { MultiLineString, Position } from 'geojson';
import type { Box } from '../model/label-layout.ts';
import type { World } from '../model/territory.ts';
import { borderFeatures, outlineOf, unitFeatures } from '../model/territory-shapes.ts';
import { shiftsOf, toPlane } from './land-paths.ts';

/** Lines of the plane, each a row of x and y by turns, and the box around them; a ring does not repeat its start. */
export interface DrawnShape {
  readonly lines: readonly Float32Array[];
  readonly box: Box;
}

/** Land and borders on the plane, in the order of the world's tables; a unit that is only a point has no lines. */
export interface DrawnLand {
  readonly units: readonly DrawnShape[];
  readonly borders: readonly DrawnShape[];
}

const drawn = new WeakMap<World, DrawnLand>();

/** The land of a world, put on the plane once: before the map needs it when there is time, or when it asks. */
export function drawnLand(world: World): DrawnLand {
  const known = drawn.get(world);
  if (known) return known;
  const land = { units: drawnUnits(world), borders: drawnBorders(world) };
  drawn.set(world, land);
  return land;
}

/** The outline of some units together, without the lines between them. */
export const drawnOutline = (world: World, units: readonly number[]): DrawnShape =>
  drawnLines(outlineOf(world, units));

/** Whether a point of the plane lies inside the rings of a shape: a hole, or a ring within a hole, counts too. */
export function isInside({ lines, box }: DrawnShape, x: number, y: number): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let inside = false;
  for (const line of lines) {
    let fromX = line.at(-2) ?? 0;
    let fromY = line.at(-1) ?? 0;
    for (let at = 0; at < line.length; at += 2) {
      const toX = line[at] ?? 0;
      const toY = line[at + 1] ?? 0;
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
        inside = !inside;
      fromX = toX;
      fromY = toY;
    }
  }
  return inside;
}

function drawnUnits(world: World): readonly DrawnShape[] {
  return unitFeatures(world).features.map(({ geometry }) => {
    if (geometry.type === 'Point') return shapeOf([]);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return shapeOf(
      polygons.flatMap((rings) => {
        const shifts = shiftsOf(rings[0] ?? []);
        return rings.flatMap((ring) => shifts.map((shift) => onPlane(ring, shift).subarray(0, -2)));
      }),
    );
  });
}

const drawnBorders = (world: World): readonly DrawnShape[] =>
  borderFeatures(world).features.map(({ geometry }) => drawnLines(geometry));

const drawnLines = ({ coordinates }: MultiLineString): DrawnShape =>
  shapeOf(coordinates.flatMap((line) => shiftsOf(line).map((shift) => onPlane(line, shift))));

function onPlane(points: readonly Position[], shift: number): Float32Array {
  const line = new Float32Array(points.length * 2);
  for (const [index, [lon = 0, lat = 0]] of points.entries()) {
    const [x, y] = toPlane(lon + shift, lat);
    line[index * 2] = x;
    line[index * 2 + 1] = y;
  }
  return line;
}

function shapeOf(lines: readonly Float32Array[]): DrawnShape {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const x = line[at] ?? 0;
      const y = line[at + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { lines, box: { left, top, right, bottom } };
}
