import { describe, expect, test } from 'vitest';
import { type DrawnShape, drawnLand, drawnOutline, isInside } from '../../src/map/drawn-land.ts';
import { PLANE, toPlane } from '../../src/map/land-paths.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { realWorld } from './real-world.ts';

const world = realWorld();
const { units, borders } = drawnLand(world);

const pointsOf = (line: Float32Array): readonly (readonly [number, number])[] =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[index * 2] ?? 0, line[index * 2 + 1] ?? 0]);

/** The longest way from a point to the next; `closed`: and from the last to the first. */
function longestStep(line: Float32Array, closed: boolean): number {
  const points = pointsOf(line);
  const first = points[0];
  const way = closed && first ? [...points, first] : points;
  return way.slice(1).reduce((longest, [x, y], index) => {
    const [fromX, fromY] = way[index] ?? [x, y];
    return Math.max(longest, Math.hypot(x - fromX, y - fromY));
  }, 0);
}

const indexOf = (iso3: string): number => world.units.findIndex((unit) => unit.iso3 === iso3);
const shapeOf = (iso3: string): DrawnShape => units[indexOf(iso3)] ?? { lines: [], box: NOWHERE };
const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

describe('the outlines of the land', () => {
  test('are one for every unit, empty only for what is a point', () => {
    expect(units).toHaveLength(world.units.length);
    const empty = world.units.filter((_, index) => units[index]?.lines.length === 0).map((unit) => unit.id);
    expect(empty).toEqual(world.units.filter((unit) => unit.point !== undefined).map((unit) => unit.id));
  });

  test('run across no edge: no stroke is longer than half the plane', () => {
    for (const [index, { lines }] of units.entries()) {
      for (const line of lines) {
        // Antarctica is cut off by a straight line: half the plane, never more.
        expect(longestStep(line, true), world.units[index]?.id).toBeLessThan(PLANE / 2 + 0.1);
      }
    }
  });

  test('lie in sight, every piece at least in part', () => {
    for (const [index, { lines }] of units.entries()) {
      for (const line of lines) {
        expect(
          pointsOf(line).some(([x]) => x >= 0 && x <= PLANE),
          world.units[index]?.id,
        ).toBe(true);
      }
    }
  });

  test('that lie on the left edge are drawn on both sides', () => {
    const { box } = shapeOf('GRL');
    expect(box.left).toBeLessThan(0);
    expect(box.right).toBeGreaterThan(PLANE);
  });

  test('lie in their boxes, which are no larger', () => {
    for (const { lines, box } of units) {
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
    }
  });
});

describe('the borders', () => {
  test('are one for every pair of neighbours', () => {
    expect(borders).toHaveLength(world.borders.a.length);
    expect(borders.every(({ lines }) => lines.length > 0)).toBe(true);
  });

  test('run across no edge either', () => {
    for (const { lines } of borders)
      for (const line of lines) expect(longestStep(line, false)).toBeLessThan(PLANE / 2);
  });
});

describe('the outline of several units', () => {
  test('is without the lines between them', () => {
    const length = ({ lines }: DrawnShape): number =>
      lines.reduce((sum, line) => sum + pointsOf(line).length, 0);
    const together = drawnOutline(world, [indexOf('RUS'), indexOf('KAZ')]);
    expect(together.lines.length).toBeGreaterThan(0);
    // Their border runs for 7,600 km and is in neither's outline any more.
    expect(length(together)).toBeLessThan(length(shapeOf('RUS')) + length(shapeOf('KAZ')) - 100);
  });

  test('of none is nothing', () => {
    expect(drawnOutline(world, []).lines).toEqual([]);
  });
});

describe('a place', () => {
  const isIn = (iso3: string, lon: number, lat: number): boolean => {
    const [x, y] = toPlane(lon, lat);
    return isInside(shapeOf(iso3), x, y);
  };

  test('is in the country it lies in, and in no other', () => {
    expect(isIn('FRA', 2, 47)).toBe(true);
    expect(isIn('DEU', 2, 47)).toBe(false);
    expect(isIn('AUS', 134, -25)).toBe(true);
  });

  test('is not in a country that only lies around it', () => {
    // Lesotho is a hole in South Africa.
    expect(isIn('LSO', 28.3, -29.5)).toBe(true);
    expect(isIn('ZAF', 28.3, -29.5)).toBe(false);
    expect(isIn('ZAF', 24, -30)).toBe(true);
  });

  test('may be on an island of the country, and not in the sea between', () => {
    expect(isIn('NZL', 170.5, -44)).toBe(true);
    expect(isIn('NZL', 175.7, -38.5)).toBe(true);
    expect(isIn('NZL', 171.5, -39.5)).toBe(false);
  });

  test('is on the land that is drawn on both sides of the map', () => {
    expect(isIn('GRL', -28, 72)).toBe(true);
    expect(isIn('GRL', -40 + 360, 72)).toBe(true);
  });
});

describe('a square of one degree', () => {
  test('has four corners', () => {
    const [first] = drawnLand(tinyWorld()).units;
    const corners = pointsOf(first?.lines[0] ?? new Float32Array()).map(([x, y]) => [
      Number(x.toFixed(1)),
      Number(y.toFixed(1)),
    ]);
    expect(corners).toEqual([
      [88.9, 500],
      [91.7, 500],
      [91.7, 497.2],
      [88.9, 497.2],
    ]);
  });
});
