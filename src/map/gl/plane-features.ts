import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Position,
} from 'geojson';
import type { Overlay } from '../../model/territory-types.ts';
import { type Ground, isInside, type Shape } from '../../plane/ground.ts';
import type { Line } from '../../plane/line-sink.ts';
import type { Plane } from '../../plane/projection.ts';
import { lngLatOf } from './world-frame.ts';

const positions = (line: Line): Position[] =>
  Array.from({ length: line.length / 2 }, (_, index) =>
    lngLatOf([line[index * 2] ?? 0, line[index * 2 + 1] ?? 0]),
  );

const closed = (line: Line): Position[] => {
  const ring = positions(line);
  return ring[0] ? [...ring, ring[0]] : ring;
};

/** Twice the signed area of a ring: positive clockwise, y growing south. */
function turnOf(ring: Line): number {
  let area = 0;
  let [lastX = 0, lastY = 0] = ring.slice(-2);
  for (let at = 0; at < ring.length; at += 2) {
    const x = ring[at] ?? 0;
    const y = ring[at + 1] ?? 0;
    area += lastX * y - x * lastY;
    lastX = x;
    lastY = y;
  }
  return area;
}

/** Rings as polygons with their holes: d3-geo turns outer rings clockwise on the screen and holes the other way. */
function polygonsOf({ lines }: Shape): Position[][][] {
  const outer = lines.filter((ring) => turnOf(ring) >= 0);
  const polygons = outer.map((ring) => [closed(ring)]);
  for (const hole of lines) {
    if (turnOf(hole) >= 0) continue;
    const at = [hole[0] ?? 0, hole[1] ?? 0] as const;
    const owner = outer.findIndex((ring) => isInside(shapeOfRing(ring), at));
    polygons[owner]?.push(closed(hole));
  }
  return polygons;
}

function shapeOfRing(ring: Line): Shape {
  const xs = ring.filter((_, index) => index % 2 === 0);
  const ys = ring.filter((_, index) => index % 2 === 1);
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return { lines: [ring], box };
}

const multiLine = ({ lines }: Shape): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map(positions),
});

const collection = <Geometry extends MultiPolygon | MultiLineString | LineString | Point>(
  geometries: readonly Geometry[],
): FeatureCollection<Geometry> => ({
  type: 'FeatureCollection',
  features: geometries.map(
    (geometry, id): Feature<Geometry> => ({ type: 'Feature', id, properties: {}, geometry }),
  ),
});

/** Every unit of land; the numeric id is the unit's index. */
export const unitFeatures = (ground: Ground): FeatureCollection<MultiPolygon> =>
  collection(ground.units.map((shape) => ({ type: 'MultiPolygon', coordinates: polygonsOf(shape) })));

/** Every border; the numeric id is the border's index. */
export const borderFeatures = (ground: Ground): FeatureCollection<MultiLineString> =>
  collection(ground.borders.map(multiLine));

export const outlineFeature = (shape: Shape): FeatureCollection<MultiLineString> =>
  collection([multiLine(shape)]);

/** The schematic marks of a viewpoint as lines and points. */
export const overlayFeatures = (
  { islands, dashes }: Overlay,
  plane: Plane,
): FeatureCollection<LineString | Point> =>
  collection([
    ...dashes.map(
      (dash): LineString => ({
        type: 'LineString',
        coordinates: dash.map((point) => lngLatOf(plane.project(point))),
      }),
    ),
    ...islands.map(({ point }): Point => ({ type: 'Point', coordinates: lngLatOf(plane.project(point)) })),
  ]);
