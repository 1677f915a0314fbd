import { type GeoProjection, geoEqualEarth, geoMercator, geoNaturalEarth1 } from 'd3-geo';
import type { Centre } from '../model/view.ts';
import type { Box } from './box.ts';
import type { Point } from './curve.ts';

export const PROJECTIONS = ['equal-earth', 'natural-earth', 'mercator'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];

/** Parallels between which a map is drawn: all land but Antarctica. */
const BANDS: Readonly<Record<ProjectionName, readonly [number, number]>> = {
  'equal-earth': [-57, 84],
  'natural-earth': [-57, 84],
  mercator: [-56.5, 77.5],
};

const MAKERS: Readonly<Record<ProjectionName, () => GeoProjection>> = {
  'equal-earth': geoEqualEarth,
  'natural-earth': geoNaturalEarth1,
  mercator: geoMercator,
};

/** The band of the sphere that a map shows, projected into a box. */
export interface Plane {
  readonly name: ProjectionName;
  readonly centre: Centre;
  readonly projection: GeoProjection;
  /** Where the map is, in units of the plane (px for a picture). */
  readonly box: Box;
  /** Radius of the sphere, in the same units. */
  readonly radius: number;
  /** Corners of the band that is shown, x and y by turns. */
  readonly outline: readonly number[];
  /** Longitude and latitude in degrees to the plane. */
  readonly project: (point: Point) => Point;
}

function bare(name: ProjectionName, centre: Centre): GeoProjection {
  return MAKERS[name]().rotate([-centre, 0]).scale(1).translate([0, 0]).precision(0.2);
}

const at = (projection: GeoProjection, lon: number, lat: number): Point => projection([lon, lat]) ?? [0, 0];

function extentOf(name: ProjectionName): Box {
  const projection = bare(name, 11);
  const [south, north] = BANDS[name];
  const [right] = at(projection, 11 + 179.999, 0);
  return { left: -right, right, top: at(projection, 11, north)[1], bottom: at(projection, 11, south)[1] };
}

/** Width of the map over its height. */
export function aspectOf(name: ProjectionName): number {
  const { left, right, top, bottom } = extentOf(name);
  return (right - left) / (bottom - top);
}

/** The largest map of the projection in the middle of the box. */
export function planeOf(name: ProjectionName, centre: Centre, room: Box): Plane {
  const extent = extentOf(name);
  const radius = Math.min(
    (room.right - room.left) / (extent.right - extent.left),
    (room.bottom - room.top) / (extent.bottom - extent.top),
  );
  const width = radius * (extent.right - extent.left);
  const height = radius * (extent.bottom - extent.top);
  const left = (room.left + room.right - width) / 2;
  const top = (room.top + room.bottom - height) / 2;
  const box: Box = { left, top, right: left + width, bottom: top + height };
  const projection = bare(name, centre)
    .scale(radius)
    .translate([left - extent.left * radius, top - extent.top * radius])
    .clipExtent([
      [box.left, box.top],
      [box.right, box.bottom],
    ]);
  const project = (point: Point): Point => at(projection, point[0], point[1]);
  return { name, centre, projection, box, radius, project, outline: outlineOf(name, centre, project) };
}

function outlineOf(name: ProjectionName, centre: Centre, project: Plane['project']): readonly number[] {
  const [south, north] = BANDS[name];
  const steps = 48;
  const edge: number[] = [];
  const side = (lon: number, from: number, to: number): void => {
    for (let step = 0; step <= steps; step += 1) {
      edge.push(...project([lon, from + ((to - from) * step) / steps]));
    }
  };
  side(centre - 179.999, south, north);
  side(centre + 179.999, north, south);
  return edge;
}

/** Size in the plane of something near a parallel, from its size in Mercator units (the world being 512). */
export function sizeOn(plane: Plane, extent: number, lat: number): number {
  const shrink = plane.name === 'mercator' ? 1 : Math.cos((lat * Math.PI) / 180);
  return (extent / 512) * 2 * Math.PI * plane.radius * shrink;
}
