import { describe, expect, test } from 'vitest';
import { coarseWorld, gridPen } from '../../src/map/coarse-land.ts';
import { areaPath, borderPaths, PLANE, toPlane, unitPaths } from '../../src/map/land-paths.ts';
import { LEFT_EDGE } from '../../src/model/mercator.ts';
import { borderFeatures, unitFeatures } from '../../src/model/territory-shapes.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { realWorld } from './real-world.ts';

type Point = readonly [number, number];

/** The lines of a path; a closed one ends where it began. */
function linesOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const points = piece
        .replace('Z', '')
        .split('L')
        .map((pair): Point => {
          const [x = Number.NaN, y = Number.NaN] = pair.split(' ').map(Number);
          return [x, y];
        });
      const [first] = points;
      return piece.endsWith('Z') && first ? [...points, first] : points;
    });
}

const longestStep = (line: readonly Point[]): number =>
  line.slice(1).reduce((longest, [x, y], index) => {
    const [fromX, fromY] = line[index] ?? [x, y];
    return Math.max(longest, Math.hypot(x - fromX, y - fromY));
  }, 0);

const world = realWorld();
const units = unitPaths(world);
const borders = borderPaths(world);

describe('the plane', () => {
  test('begins at the left edge and ends where it begins again', () => {
    expect(toPlane(LEFT_EDGE, 0)[0]).toBeCloseTo(0, 9);
    expect(toPlane(LEFT_EDGE + 360, 0)[0]).toBeCloseTo(PLANE, 9);
  });

  test('has the equator in the middle, north above, and poles that stay on the page', () => {
    expect(toPlane(0, 0)[1]).toBeCloseTo(PLANE / 2, 9);
    expect(toPlane(0, 60)[1]).toBeLessThan(PLANE / 2);
    expect(toPlane(0, 90)[1]).toBeGreaterThan(0);
    expect(toPlane(0, -90)[1]).toBeLessThan(PLANE);
  });
});

describe('the outlines of the land', () => {
  test('are one for every unit, empty only for what is a point', () => {
    expect(units).toHaveLength(world.units.length);
    const empty = world.units.filter((_, index) => units[index] === '').map((unit) => unit.id);
    expect(empty).toEqual(world.units.filter((unit) => unit.point !== undefined).map((unit) => unit.id));
  });

  test('are written in numbers of one decimal and nothing else', () => {
    for (const path of [...units, ...borders]) expect(path).toMatch(/^[MLZ0-9. -]*$/);
    for (const path of [...units, ...borders]) expect(path).not.toMatch(/\.\d\d/);
  });

  test('run across no edge: no stroke is longer than half the plane', () => {
    for (const [index, path] of units.entries()) {
      for (const line of linesOf(path)) {
        // Antarctica is cut off by a straight line: half the plane, never more.
        expect(longestStep(line), world.units[index]?.id).toBeLessThan(PLANE / 2 + 0.1);
      }
    }
  });

  test('lie in sight, every piece at least in part', () => {
    for (const [index, path] of units.entries()) {
      for (const line of linesOf(path)) {
        expect(
          line.some(([x]) => x >= 0 && x <= PLANE),
          world.units[index]?.id,
        ).toBe(true);
      }
    }
  });

  test('that lie on the left edge are drawn on both sides', () => {
    const greenland = linesOf(units[world.units.findIndex((unit) => unit.iso3 === 'GRL')] ?? '');
    const xs = greenland.flat().map(([x]) => x);
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.max(...xs)).toBeGreaterThan(PLANE);
  });
});

describe('the land drawn coarsely', () => {
  const coarse = coarseWorld(world, 2);
  const size = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + path.length, 0);

  test('takes less than half the length', () => {
    expect(size(borderPaths(coarse, gridPen))).toBeLessThan(size(borders) / 2);
    expect(borderPaths(coarse, gridPen).find((path) => path !== '')).toMatch(/^M-?\d+ -?\d+l[-\d ]+$/);
  });

  test('keeps where every line begins and ends, so that neighbours still meet', () => {
    const ends = (of: typeof world) =>
      borderFeatures(of).features.map(({ geometry }) =>
        geometry.coordinates.map((line) =>
          [line[0], line.at(-1)].map((at) => at?.map((value) => value.toFixed(6))),
        ),
      );
    expect(ends(coarse)).toEqual(ends(world));
  });

  test('writes a square of one degree as a start and three steps', () => {
    const [shape] = unitFeatures(tinyWorld()).features;
    const polygon = shape?.geometry.type === 'Polygon' ? shape.geometry.coordinates : [];
    expect(areaPath([polygon], gridPen)).toBe('M178 1000l5 0 0-6-5 0 0 6Z');
  });
});

describe('the borders', () => {
  test('are one for every pair of neighbours', () => {
    expect(borders).toHaveLength(world.borders.a.length);
    expect(borders.every((path) => path.startsWith('M'))).toBe(true);
  });

  test('run across no edge either', () => {
    for (const path of borders) {
      for (const line of linesOf(path)) expect(longestStep(line)).toBeLessThan(PLANE / 2);
    }
  });
});

describe('a square of one degree', () => {
  test('becomes four corners and is closed', () => {
    const [first = ''] = unitPaths(tinyWorld());
    expect(first).toBe('M88.9 500L91.7 500L91.7 497.2L88.9 497.2L88.9 500Z');
  });
});
