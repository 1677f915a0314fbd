import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { readAtlas } from '../../../data/geometry/atlas.ts';
import { cutOf } from '../../../data/geometry/cut.ts';
import { digestOf, landOf } from '../../../data/geometry/land.ts';
import { readTables } from '../../../data/geometry/tables.ts';
import { worldOn } from '../../../data/geometry/world.ts';
import { labelsAt, mergedShape, unitFeatures, VIEWPOINTS } from '../../../src/model/territory.ts';
import { distinctHoldings, polygonsOf, readWorld, worldText } from './read-world.ts';

const world = readWorld();
const features = unitFeatures(world).features;
const byId = new Map(features.map((feature) => [feature.properties.unit, feature]));
const EARTH_KM = 6371.01;

/** Area on the ground, square kilometres, whichever way the ring turns. */
function ringArea(ring: Position[]): number {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return Math.min(area, 4 * Math.PI - area) * EARTH_KM ** 2;
}

function unitArea(...units: string[]): number {
  let sum = 0;
  for (const unit of units) {
    const feature = byId.get(unit);
    if (feature === undefined) throw new Error(`there is no unit ${unit}`);
    for (const [outer, ...holes] of polygonsOf(feature)) {
      sum += ringArea(outer ?? []);
      for (const hole of holes) sum -= ringArea(hole);
    }
  }
  return sum;
}

test('the file in the tree is what the tables build today on its land', () => {
  expect(worldOn(landOf(worldText())) === worldText()).toBe(true);
});

test('its land was cut from the base map and the masks of today', () => {
  const made = readFileSync(new URL('../../../data/geometry/cut.sha256', import.meta.url), 'utf8').trim();
  expect(digestOf(cutOf(readAtlas())), 'npm run data:land brings the land up to date').toBe(made);
});

test('the file stays under 130 kB when gzipped', () => {
  expect(gzipSync(worldText(), { level: 9 }).length).toBeLessThan(130_000);
});

test('no shape is turned inside out', () => {
  const inverted = features.filter(
    ({ geometry }) => geometry.type !== 'Point' && geoArea(geometry) > 2 * Math.PI,
  );
  expect(inverted.map((feature) => feature.properties.unit)).toEqual([]);
});

test('no edge jumps more than 180 degrees', () => {
  const jumps = features.filter((feature) =>
    polygonsOf(feature)
      .flat()
      .some((ring) =>
        ring.some((point, i) => i > 0 && Math.abs((point[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > 180),
      ),
  );
  expect(jumps.map((feature) => feature.properties.unit)).toEqual([]);
});

test('every unit has land, or a point in its place', () => {
  const points = features.filter((feature) => feature.geometry.type === 'Point');
  expect(points.map((feature) => feature.properties.unit)).toEqual(['GIB', 'TKL', 'VAT']);
  for (const feature of features)
    if (feature.geometry.type !== 'Point')
      expect(polygonsOf(feature).length, feature.properties.unit).toBeGreaterThan(0);
});

test('the point of every unit in units.csv lies on its land', () => {
  const outside = readTables().units.filter(({ unit, lon, lat }) => {
    const feature = byId.get(unit);
    return feature === undefined || feature.geometry.type === 'Point'
      ? false
      : !inside(feature.geometry, [lon, lat]);
  });
  expect(outside.map((row) => row.unit)).toEqual([]);
});

test('all land together has one hole, the Caspian Sea', () => {
  const holes = mergedShape(
    world,
    features.map((feature) => feature.id),
  ).coordinates.flatMap(([, ...rest]) => rest);
  expect(holes.map((hole) => Math.round(ringArea(hole) / 1e5))).toEqual([4]);
});

test('no shape of any polity in any year has a hole that is not a real enclave', () => {
  const holes = distinctHoldings(world).flatMap(({ polity, units }) =>
    mergedShape(world, units).coordinates.flatMap(([, ...rings]) =>
      rings.map((ring) => `${world.polities[polity]?.id} ${Math.round(ringArea(ring))} km2`),
    ),
  );
  // West Berlin, San Marino, an Uzbek exclave and Lesotho.
  expect(holes.map((hole) => hole.split(' ')[0]).toSorted()).toEqual(['ddr', 'ita', 'kgz', 'zaf']);
});

test('a merged shape has the area of its units', () => {
  const soviet = distinctHoldings(world).find(({ polity }) => world.polities[polity]?.id === 'sun');
  if (soviet === undefined) throw new Error('there is no Soviet Union');
  const whole = mergedShape(world, soviet.units).coordinates.reduce(
    (sum, [outer]) => sum + ringArea(outer ?? []),
    0,
  );
  const parts = unitArea(...soviet.units.map((unit) => world.units[unit]?.id ?? ''));
  expect(whole / parts).toBeCloseTo(1, 6);
  expect(whole / 22_402_200).toBeCloseTo(1, 1);
});

test.each([
  ['East Germany', ['DEU_E'], 108_333, 0.02],
  ['the Saar', ['DEU_SL'], 2_570, 0.08],
  ['West Berlin', ['DEU_WB'], 480, 0.15],
  ['North Viet Nam', ['VNM_N'], 157_880, 0.02],
  ['Crimea', ['UKR_CR'], 27_000, 0.02],
  ['Sinai', ['EGY_SI'], 60_000, 0.03],
  ['Sikkim', ['IND_SK'], 7_096, 0.06],
  ['Western New Guinea', ['IDN_PA'], 412_000, 0.03],
  ['Germany', ['DEU_E', 'DEU_W', 'DEU_WB', 'DEU_SL'], 357_000, 0.02],
])('%s is as large as it was', (_, units, area, tolerance) => {
  expect(Math.abs(unitArea(...units) / area - 1)).toBeLessThan(tolerance);
});

test('every label stands on the land of its polity', () => {
  const wrong = new Set<string>();
  for (const { polity, year, viewpoint, units } of distinctHoldings(world)) {
    const label = labelsAt(world, year, viewpoint).find((entry) => entry.polity === polity);
    const shapes = units.flatMap((unit) => features[unit]?.geometry ?? []);
    const land = shapes.filter((shape) => shape.type !== 'Point');
    if (land.length === 0 || label === undefined) continue;
    if (!land.some((shape) => inside(shape, [label.lon, label.lat])))
      wrong.add(`${world.polities[polity]?.id} ${year}`);
  }
  expect([...wrong]).toEqual([]);
});

test('no two polities carry the same label in one year', () => {
  const doubled = new Set<string>();
  for (const viewpoint of VIEWPOINTS)
    for (let year = world.firstYear; year <= world.lastYear; year++)
      for (const language of ['zh', 'en'] as const) {
        const names = labelsAt(world, year, viewpoint).map(
          (label) => world.polities[label.polity]?.short[language],
        );
        for (const [i, name] of names.entries())
          if (names.indexOf(name) !== i) doubled.add(`${year} ${name}`);
      }
  expect([...doubled]).toEqual([]);
});

test('every disputed line is one between neighbours', () => {
  const { a, b } = world.borders;
  const pairs = new Set([...a].map((unit, border) => `${unit} ${b[border]}`));
  const loose = world.disputes.filter(({ units }) => !pairs.has(units.join(' ')));
  expect(loose.map(({ units }) => units.map((unit) => world.units[unit]?.id).join(' '))).toEqual([]);
});

test('ten dashes and the island groups are drawn in the cn viewpoint only', () => {
  expect(world.overlays.cn.dashes).toHaveLength(10);
  expect(world.overlays.cn.islands.map((island) => island.name.zh)).toContain('南沙群岛');
  expect(world.overlays.neutral).toEqual({ islands: [], dashes: [] });
});

function inside(shape: (typeof features)[number]['geometry'], point: [number, number]): boolean {
  return geoContains(shape, point);
}
