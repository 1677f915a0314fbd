import { describe, expect, test } from 'vitest';
import { coarseWorld, gridPen } from '../../src/map/coarse-land.ts';
import { areaPath, borderPaths, type Pen, PLANE, toPlane } from '../../src/map/land-paths.ts';
import { LEFT_EDGE } from '../../src/model/mercator.ts';
import { borderFeatures, unitFeatures } from '../../src/model/territory-shapes.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { realWorld } from './real-world.ts';

const world = realWorld();

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

describe('the land drawn coarsely', () => {
  const coarse = coarseWorld(world, 2);
  /** The same points written in full, tenths of the plane. */
  const plainPen: Pen = (points, shift) =>
    points
      .map(
        ([lon = 0, lat = 0]) =>
          `L${toPlane(lon + shift, lat)
            .map((value) => value.toFixed(1))
            .join(' ')}`,
      )
      .join('');
  const size = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + path.length, 0);

  test('takes less than half the length', () => {
    expect(size(borderPaths(coarse, gridPen))).toBeLessThan(size(borderPaths(world, plainPen)) / 2);
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
