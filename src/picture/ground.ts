import { type GeoPath, geoArea, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { borderFeatures, outlineOf, unitFeatures, type World } from '../model/territory.ts';
import { type Line, PathSink, pathOf } from './path-sink.ts';
import type { Plane } from './projection.ts';

/** The world in one projection at one size: what all years share. */
export interface Ground {
  /** Rings of each unit in the plane; empty for land without a shape and for Antarctica. */
  readonly rings: readonly (readonly Line[])[];
  /** The same as path data. */
  readonly shapes: readonly string[];
  /** Path data of each border. */
  readonly borders: readonly string[];
  /** Path data of the outline of some units together. */
  readonly outline: (units: readonly number[]) => string;
  /** Work on single units that a painter wants to keep. */
  readonly kept: Map<string, string>;
}

type Land = Feature<Polygon | MultiPolygon>;

const lands = new WeakMap<World, readonly (Land | null)[]>();
const grounds = new WeakMap<World, Map<string, Ground>>();

/** How many sizes of one world are kept: a preview and an export. */
const KEPT = 3;

/** The ground of a world in a plane, computed once. `tolerance` in px: finer detail is left out. */
export function groundOf(world: World, plane: Plane, tolerance: number): Ground {
  const known = grounds.get(world) ?? new Map<string, Ground>();
  grounds.set(world, known);
  const [dx, dy] = plane.projection.translate();
  const key = [plane.name, plane.projection.rotate()[0], plane.radius, dx, dy, tolerance].join(' ');
  const found = known.get(key);
  if (found) return found;
  const ground = drawGround(world, plane, tolerance);
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
  known.set(key, ground);
  return ground;
}

function drawGround(world: World, plane: Plane, tolerance: number): Ground {
  const sink = new PathSink(tolerance);
  const path: GeoPath = geoPath(plane.projection, sink);
  const rings = landOf(world).map((land): readonly Line[] => {
    if (!land) return [];
    sink.beginPath();
    path(land);
    return sink.take(3);
  });
  const line = (shape: Parameters<typeof path>[0]): string => {
    sink.beginPath();
    path(shape);
    return pathOf(sink.take(2), false);
  };
  return {
    rings,
    shapes: rings.map((unit) => pathOf(unit, true)),
    borders: borderFeatures(world).features.map(line),
    outline: (units) => line(outlineOf(world, units)),
    kept: new Map(),
  };
}

function landOf(world: World): readonly (Land | null)[] {
  const known = lands.get(world);
  if (known) return known;
  const land = unitFeatures(world).features.map(({ geometry }, index): Land | null => {
    if (geometry.type === 'Point' || world.units[index]?.iso3 === 'ATA') return null;
    return { type: 'Feature', properties: {}, geometry: turned(geometry) };
  });
  lands.set(world, land);
  return land;
}

/** On the sphere a ring encloses what lies to its right: rings that enclose more than half of it are turned round. */
function turned(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const half = 2 * Math.PI;
  const coordinates = polygons.map((polygon) => {
    if (geoArea({ type: 'Polygon', coordinates: polygon }) < half) return polygon;
    return polygon.map((ring): Position[] => ring.toReversed());
  });
  return { type: 'MultiPolygon', coordinates };
}
