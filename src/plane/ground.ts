import { type GeoPath, geoArea, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { borderFeatures, outlineOf, unitFeatures, type World } from '../model/territory.ts';
import { weakMemo } from '../model/weak-memo.ts';
import type { Box } from './box.ts';
import { type Line, LineSink } from './line-sink.ts';
import type { Plane } from './projection.ts';

/** Lines of the plane and the box around them; a unit that is only a point has no lines. */
export interface Shape {
  readonly lines: readonly Line[];
  readonly box: Box;
}

/** Land and borders of a world in one plane, by the index of unit and border: what all years share. */
export interface Ground {
  readonly units: readonly Shape[];
  readonly borders: readonly Shape[];
  /** The outline of some units together, without the lines between them. */
  readonly outline: (units: readonly number[]) => Shape;
}

type Land = Feature<Polygon | MultiPolygon>;

const groundsOf = weakMemo((_: World) => new Map<string, Ground>());

/** How many planes of one world are kept: the screen's, a preview's and an export's. */
const KEPT = 4;

/** The ground of a world in a plane, computed once. Detail finer than `tolerance` (plane units) is left out. */
export function groundOf(world: World, plane: Plane, tolerance: number): Ground {
  const known = groundsOf(world);
  const [dx, dy] = plane.projection.translate();
  const key = [plane.name, plane.centre, plane.radius, dx, dy, tolerance].join(' ');
  const found = known.get(key);
  if (found) return found;
  const ground = projectGround(world, plane, tolerance);
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
  known.set(key, ground);
  return ground;
}

function projectGround(world: World, plane: Plane, tolerance: number): Ground {
  const sink = new LineSink(tolerance);
  const path: GeoPath = geoPath(plane.projection, sink);
  const shapeOf = (geometry: Parameters<typeof path>[0], least: number): Shape => {
    sink.beginPath();
    path(geometry);
    const lines = sink.take(least);
    return { lines, box: boxOf(lines) };
  };
  return {
    units: landOf(world).map((land) => (land ? shapeOf(land, 3) : EMPTY)),
    borders: borderFeatures(world).features.map((border) => shapeOf(border, 2)),
    outline: (units) => shapeOf(outlineOf(world, units), 2),
  };
}

/** Land as GeoJSON that d3-geo fills on the right side; null for units without a shape, and for Antarctica. */
const landOf = weakMemo((world: World): readonly (Land | null)[] =>
  unitFeatures(world).features.map(({ geometry }, index): Land | null => {
    if (geometry.type === 'Point' || world.units[index]?.iso3 === 'ATA') return null;
    return { type: 'Feature', properties: {}, geometry: turned(geometry) };
  }),
);

/** On the sphere a ring encloses what lies to its right: rings that enclose more than half of it are turned round. */
export function turned(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const half = 2 * Math.PI;
  const coordinates = polygons.map((polygon) => {
    if (geoArea({ type: 'Polygon', coordinates: polygon }) < half) return polygon;
    return polygon.map((ring): Position[] => ring.toReversed());
  });
  return { type: 'MultiPolygon', coordinates };
}

const NOWHERE: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};
export const EMPTY: Shape = { lines: [], box: NOWHERE };

function boxOf(lines: readonly Line[]): Box {
  let { left, top, right, bottom } = NOWHERE;
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const x = line[at] ?? 0;
      const y = line[at + 1] ?? 0;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

/** Whether a point lies inside the rings of a shape (even-odd rule: not in its holes). */
export function isInside({ lines, box }: Shape, [x, y]: readonly [number, number]): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let inside = false;
  for (const line of lines) {
    let fromX = line.at(-2) ?? 0;
    let fromY = line.at(-1) ?? 0;
    for (let at = 0; at < line.length; at += 2) {
      const toX = line[at] ?? 0;
      const toY = line[at + 1] ?? 0;
      const crosses = fromY > y !== toY > y;
      if (crosses && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
      fromX = toX;
      fromY = toY;
    }
  }
  return inside;
}
