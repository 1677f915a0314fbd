import type { Feature, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { arcsIn } from './territory-borders.ts';
import type { Unit, World } from './territory-types.ts';

export type UnitFeature = Feature<Polygon | MultiPolygon | Point, { unit: string }> & { id: number };
export type BorderFeature = Feature<MultiLineString, { a: number; b: number }> & { id: number };

/** A GeoJSON FeatureCollection whose features all have a numeric id. */
export type Collection<Item extends Feature> = { type: 'FeatureCollection'; features: Item[] };

/** Every unit as GeoJSON; the numeric id is the unit's index. Units without a shape are points. */
export function unitFeatures(world: World): Collection<UnitFeature> {
  const features = world.units.map((unit, id): UnitFeature => {
    const shape = world.topology.objects.units.geometries[id];
    return { type: 'Feature', id, properties: { unit: unit.id }, geometry: geometryOf(world, unit, shape) };
  });
  return { type: 'FeatureCollection', features };
}

function geometryOf(world: World, unit: Unit, shape: GeometryObject | undefined): UnitFeature['geometry'] {
  if (shape?.type === 'Polygon') return feature(world.topology, shape).geometry;
  if (shape?.type === 'MultiPolygon') return feature(world.topology, shape).geometry;
  return { type: 'Point', coordinates: [...(unit.point ?? [0, 0])] };
}

/** Every border as GeoJSON; the numeric id is the border's index, `a` and `b` are unit indices. */
export function borderFeatures(world: World): Collection<BorderFeature> {
  const features = world.borders.arcs.map(
    (arcs, id): BorderFeature => ({
      type: 'Feature',
      id,
      properties: { a: world.borders.a[id] ?? -1, b: world.borders.b[id] ?? -1 },
      geometry: lines(world, arcs),
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** The shape of some units together, without the lines between them. */
export function mergedShape(world: World, units: readonly number[]): MultiPolygon {
  const parts = units.flatMap((unit) => world.topology.objects.units.geometries[unit] ?? []);
  return merge(world.topology, parts.filter(isArea));
}

/** The outline of some units together, without the cut along the antimeridian and the south pole. */
export function outlineOf(world: World, units: readonly number[]): MultiLineString {
  const uses = new Map<number, number>();
  for (const unit of units) {
    const shape = world.topology.objects.units.geometries[unit];
    for (const arc of arcsIn(shape !== undefined && 'arcs' in shape ? shape.arcs : [])) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  }
  const outer = [...uses].filter(([, count]) => count === 1).map(([arc]) => arc);
  const shape = lines(world, outer);
  return { type: 'MultiLineString', coordinates: shape.coordinates.flatMap(withoutCuts) };
}

/** All coasts, without the cut along the antimeridian and the south pole. */
export function coastlines(world: World): MultiLineString {
  return outlineOf(
    world,
    world.units.map((_, unit) => unit),
  );
}

function lines(world: World, arcs: readonly number[]): MultiLineString {
  return mesh(world.topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
}

function isArea(shape: GeometryObject): shape is TopoMultiPolygon | TopoPolygon {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

function withoutCuts(line: Position[]): Position[][] {
  const kept: Position[][] = [];
  let part: Position[] = [];
  for (const [i, point] of line.entries()) {
    const last = line[i - 1];
    if (last !== undefined && isCut(last, point)) {
      if (part.length > 1) kept.push(part);
      part = [];
    }
    part.push(point);
  }
  if (part.length > 1) kept.push(part);
  return kept;
}

function isCut([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): boolean {
  const edge = 179.99;
  return (Math.abs(lonA) > edge && Math.abs(lonB) > edge) || (latA < -89.9 && latB < -89.9);
}
