import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Position } from 'geojson';

/** A polygon as GeoJSON writes it: the outer ring first, then the holes, degrees. */
export type Rings = Position[][];

/** Whether an edge of the polygon jumps more than 180 degrees, that is, runs across the antimeridian. */
export function crosses(rings: Rings): boolean {
  return rings.some((ring) => ring.some((point, i) => i > 0 && jump(ring[i - 1], point) > 180));
}

function jump(a: Position | undefined, b: Position): number {
  return a === undefined ? 0 : Math.abs((a[0] ?? 0) - (b[0] ?? 0));
}

/**
 * Cuts a polygon along 180 degrees with the spherical clipping of d3-geo.
 * Vertices that were there before keep their exact numbers, so that borders
 * shared with a neighbour are still shared afterwards.
 */
export function cutAtAntimeridian(rings: Rings): Rings[] {
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .reflectY(true);
  const cut = geoProject({ type: 'Polygon', coordinates: rings }, projection);
  if (cut === null) return [];
  const known = new Map<string, Position>();
  for (const point of rings.flat()) known.set(key(point), point);
  const snap = (point: Position): Position => {
    const before = known.get(key(point));
    if (before !== undefined) return before;
    const [lon = 0, lat = 0] = point;
    return Math.abs(Math.abs(lon) - 180) < 1e-6 ? [180 * Math.sign(lon), lat] : [lon, lat];
  };
  const polygons = cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
  return polygons.map((polygon) => polygon.map((ring) => ring.map(snap)));
}

function key(point: Position): string {
  return `${(point[0] ?? 0).toFixed(7)},${(point[1] ?? 0).toFixed(7)}`;
}
