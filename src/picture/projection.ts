import { type GeoProjection, geoEqualEarth, geoMercator, geoNaturalEarth1 } from 'd3-geo';
import type { Point } from '../model/curve.ts';
import { type Line, pathOf } from './path-sink.ts';
import type { Box } from './svg.ts';

export const PROJECTIONS = ['equal-earth', 'natural-earth', 'mercator'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];

/** Centre meridians: the Pacific in the middle, as usual in China; or the Atlantic, cut in the Bering Strait. */
export const CENTRES = [150, 11] as const;
export type Centre = (typeof CENTRES)[number];

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

/** The sphere laid into a box of the picture. */
export interface Plane {
  readonly name: ProjectionName;
  readonly projection: GeoProjection;
  /** Where the map is, px. */
  readonly box: Box;
  /** Radius of the sphere, px. */
  readonly radius: number;
  /** Outline of the band of the sphere that is shown. */
  readonly outline: string;
  readonly project: (point: Point) => Point;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function bare(name: ProjectionName, centre: Centre): GeoProjection {
  return MAKERS[name]().rotate([-centre, 0]).scale(1).translate([0, 0]).precision(0.2);
}

const at = (projection: GeoProjection, lon: number, lat: number): Point => projection([lon, lat]) ?? [0, 0];

function extentOf(name: ProjectionName): Extent {
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
    room.width / (extent.right - extent.left),
    room.height / (extent.bottom - extent.top),
  );
  const width = radius * (extent.right - extent.left);
  const height = radius * (extent.bottom - extent.top);
  const box: Box = {
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
    width,
    height,
  };
  const projection = bare(name, centre)
    .scale(radius)
    .translate([box.x - extent.left * radius, box.y - extent.top * radius])
    .clipExtent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]);
  const project = (point: Point): Point => at(projection, point[0], point[1]);
  return { name, projection, box, radius, project, outline: outlineOf(name, centre, project) };
}

function outlineOf(name: ProjectionName, centre: Centre, project: Plane['project']): string {
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
  const line: Line = edge;
  return pathOf([line], true);
}

/** Size in px of something near a point, from its size in Mercator units (the world being 512). */
export function pixelsOf(plane: Plane, extent: number, lat: number): number {
  const shrink = plane.name === 'mercator' ? 1 : Math.cos((lat * Math.PI) / 180);
  return (extent / 512) * 2 * Math.PI * plane.radius * shrink;
}
