import { describe, expect, test } from 'vitest';
import { EMPTY, isInside, type Shape } from '../../src/plane/ground.ts';
import type { Line } from '../../src/plane/line-sink.ts';
import { screenGround, screenPlane } from '../../src/plane/screen-plane.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { realWorld } from '../map/real-world.ts';

const world = realWorld();
const PLANES = [
  ['equal-earth', 150],
  ['equal-earth', 11],
  ['mercator', 150],
  ['mercator', 11],
] as const;
const WIDTH = 1000;

const pointsOf = (line: Line): readonly (readonly [number, number])[] =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[index * 2] ?? 0, line[index * 2 + 1] ?? 0]);

/** The longest way from a point to the next; `closed`: and from the last to the first. */
function longestStep(line: Line, closed: boolean): number {
  const points = pointsOf(line);
  const first = points[0];
  const way = closed && first ? [...points, first] : points;
  return way.slice(1).reduce((longest, [x, y], index) => {
    const [fromX, fromY] = way[index] ?? [x, y];
    return Math.max(longest, Math.hypot(x - fromX, y - fromY));
  }, 0);
}

const indexOf = (iso3: string): number => world.units.findIndex((unit) => unit.iso3 === iso3);

describe.each(PLANES)('land in %s round %i degrees east', (name, centre) => {
  const plane = screenPlane(name, centre);
  const ground = screenGround(world, plane);
  const shapeOf = (iso3: string): Shape => ground.units[indexOf(iso3)] ?? EMPTY;
  const isIn = (iso3: string, lon: number, lat: number): boolean =>
    isInside(shapeOf(iso3), plane.project([lon, lat]));

  test('is one shape for every unit, empty only for points and Antarctica', () => {
    expect(ground.units).toHaveLength(world.units.length);
    const empty = world.units.filter((_, index) => ground.units[index]?.lines.length === 0);
    const expected = world.units.filter((unit) => unit.point !== undefined || unit.iso3 === 'ATA');
    expect(empty.map((unit) => unit.id)).toEqual(expected.map((unit) => unit.id));
  });

  test('runs across no edge: no stroke is longer than a fifth of the plane', () => {
    for (const [index, { lines }] of ground.units.entries()) {
      for (const line of lines)
        expect(longestStep(line, true), world.units[index]?.id).toBeLessThan(WIDTH / 5);
    }
    for (const { lines } of ground.borders)
      for (const line of lines) expect(longestStep(line, false)).toBeLessThan(WIDTH / 5);
  });

  test('lies inside the frame of the map, and in boxes that are no larger', () => {
    for (const { lines, box } of ground.units) {
      if (lines.length === 0) continue;
      const points = lines.flatMap(pointsOf);
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      expect(box).toEqual({
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      });
      expect(box.left).toBeGreaterThanOrEqual(plane.box.left - 0.001);
      expect(box.bottom).toBeLessThanOrEqual(plane.box.bottom + 0.001);
    }
  });

  test('has one line for every pair of neighbours', () => {
    expect(ground.borders).toHaveLength(world.borders.a.length);
    expect(ground.borders.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });

  test('has the outline of several units without the lines between them', () => {
    const length = ({ lines }: Shape): number => lines.reduce((sum, line) => sum + pointsOf(line).length, 0);
    const together = ground.outline([indexOf('RUS'), indexOf('KAZ')]);
    expect(together.lines.length).toBeGreaterThan(0);
    // Their border runs for 7,600 km and is in neither's outline any more.
    expect(length(together)).toBeLessThan(length(shapeOf('RUS')) + length(shapeOf('KAZ')) - 100);
    expect(ground.outline([]).lines).toEqual([]);
  });

  test('holds a place in the country it lies in, and in no other', () => {
    expect([isIn('FRA', 2, 47), isIn('DEU', 2, 47), isIn('AUS', 134, -25)]).toEqual([true, false, true]);
    // Lesotho is a hole in South Africa.
    expect([isIn('LSO', 28.3, -29.5), isIn('ZAF', 28.3, -29.5), isIn('ZAF', 24, -30)]).toEqual([
      true,
      false,
      true,
    ]);
    // Two islands, and the sea between.
    expect([isIn('NZL', 170.5, -44), isIn('NZL', 175.7, -38.5), isIn('NZL', 171.5, -39.5)]).toEqual([
      true,
      true,
      false,
    ]);
    // Both sides of the cut in the Atlantic, and of the date line.
    expect([isIn('GRL', -28, 72), isIn('GRL', -40, 72), isIn('RUS', 179, 68), isIn('RUS', -175, 67)]).toEqual(
      [true, true, true, true],
    );
  });
});

describe('a square of one degree', () => {
  test('keeps its four corners', () => {
    const plane = screenPlane('mercator', 150);
    const [first] = screenGround(tinyWorld(), plane).units;
    const [, equator] = plane.project([0, 0]);
    // 1,000 units for 360 degrees, cut at 30 degrees west: the square from 0 to 1 degree east begins at 83.33.
    const corners = pointsOf(first?.lines[0] ?? []).map(
      ([x, y]) => `${x.toFixed(1)} ${(equator - y).toFixed(1)}`,
    );
    expect([...new Set(corners)].sort()).toEqual(['83.3 0.0', '83.3 2.8', '86.1 0.0', '86.1 2.8']);
  });
});
