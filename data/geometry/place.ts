import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { UnitTopology } from './cut.ts';
import { project, unproject } from './mercator.ts';

/** Where a shape's name goes and how large the shape is. */
export type Place = {
  /** Pole of inaccessibility of the largest polygon, degrees, to 0.01. */
  lon: number;
  lat: number;
  /** Longer side of the largest polygon, Mercator units (the world is 512), to 0.01. */
  extent: number;
  /** West, south, east, north of the largest polygon and all that lies near it, degrees, to 0.1. */
  box: [number, number, number, number];
};

/** Polygons further than this from the rest, in Mercator units (about 9 degrees), stay out of the box. */
const NEAR = 13;

type Ring = [number, number][];
type Box = [number, number, number, number];

/** The place of the merged shape of some units; undefined if none of them has land. */
export function placeOf(topology: UnitTopology, units: readonly string[]): Place | undefined {
  const parts = topology.objects.units.geometries.filter(
    (geometry): geometry is TopoPolygon | TopoMultiPolygon =>
      units.includes(String(geometry.id)) &&
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'),
  );
  const shape: MultiPolygon = merge(topology, parts as Parameters<typeof merge>[1]);
  const polygons = shape.coordinates
    .map((rings) => rings.map(mercatorRing))
    .filter((rings) => rings.length > 0);
  polygons.sort((a, b) => area(b[0]) - area(a[0]));
  const main = polygons[0];
  if (main === undefined) return undefined;
  const first = boxOf(main[0] ?? []);
  const extent = Math.max(first[2] - first[0], first[3] - first[1]);
  const [x, y] = polylabel(main, Math.max(extent / 200, 1e-4));
  const [lon, lat] = unproject(x, y);
  return {
    lon: round(lon, 100),
    lat: round(lat, 100),
    extent: round(extent, 100),
    box: degrees(cluster(polygons)),
  };
}

function mercatorRing(ring: Position[]): Ring {
  return ring.map((point) => project(point[0] ?? 0, point[1] ?? 0));
}

function area(ring: Ring | undefined): number {
  let sum = 0;
  if (ring === undefined) return sum;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum) / 2;
}

function boxOf(ring: Ring): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) grow(box, [x, y, x, y]);
  return box;
}

function grow(box: Box, other: Box): void {
  box[0] = Math.min(box[0], other[0]);
  box[1] = Math.min(box[1], other[1]);
  box[2] = Math.max(box[2], other[2]);
  box[3] = Math.max(box[3], other[3]);
}

function cluster(polygons: Ring[][]): Box {
  const boxes = polygons.map((rings) => boxOf(rings[0] ?? []));
  const whole: Box = [...(boxes.shift() ?? [0, 0, 0, 0])];
  for (let found = true; found; ) {
    const index = boxes.findIndex((box) => gap(whole, box) < NEAR);
    found = index >= 0;
    if (found) for (const box of boxes.splice(index, 1)) grow(whole, box);
  }
  return whole;
}

function gap(a: Box, b: Box): number {
  return Math.max(b[0] - a[2], a[0] - b[2], b[1] - a[3], a[1] - b[3], 0);
}

function degrees(box: Box): [number, number, number, number] {
  const [west, north] = unproject(box[0], box[1]);
  const [east, south] = unproject(box[2], box[3]);
  return [round(west, 10), round(south, 10), round(east, 10), round(north, 10)];
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
