import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestCopy, wholeWorld } from '../../src/map/camera.ts';
import { PLANE, toPlane } from '../../src/map/land-paths.ts';
import { held, moved, onScreen, wholePlane, zoomed, zoomOf } from '../../src/map/plane-camera.ts';

const sides = fc.integer({ min: 1, max: 4000 });
const cameras = fc
  .record({
    width: sides,
    height: sides,
    steps: fc.double({ min: -3, max: 9, noNaN: true }),
    dx: fc.integer({ min: -5000, max: 5000 }),
    dy: fc.integer({ min: -5000, max: 5000 }),
    more: fc.integer({ min: -6, max: 2 }),
  })
  .map(({ width, height, steps, dx, dy, more }) =>
    zoomed(moved(zoomed(wholePlane(width, height), steps), dx, dy), more),
  );

describe('the two cameras', () => {
  test('show the whole world at the same zoom in any box', () => {
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        expect(zoomOf(wholePlane(width, height))).toBeCloseTo(wholeWorld(width, height).zoom, 9);
      }),
    );
  });

  test('look at the same middle wherever the box leaves room for it', () => {
    const { center } = wholeWorld(1400, 700);
    const camera = wholePlane(1400, 700);
    const [x, y] = onScreen(camera, toPlane(center[0], center[1]));
    expect([x, y].map(Math.round)).toEqual([700, 350]);
  });

  test('a box of no size at all is no trouble', () => {
    expect(Number.isFinite(wholeWorld(0, 0).zoom)).toBe(true);
    expect(Object.values(wholePlane(0, 0)).every(Number.isFinite)).toBe(true);
  });

  test('the whole world is the least zoom', () => {
    const { zoom, minZoom } = wholeWorld(1200, 600);
    expect(minZoom).toBe(zoom);
  });
});

describe('the camera over the plane', () => {
  test('never shows what lies beyond the edges, however it is moved', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const [left, top] = onScreen(camera, [0, 0]);
        const [right, bottom] = onScreen(camera, [PLANE, PLANE]);
        expect(left).toBeLessThanOrEqual(0.001);
        expect(top).toBeLessThanOrEqual(0.001);
        expect(right).toBeGreaterThanOrEqual(camera.width - 0.001);
        expect(bottom).toBeGreaterThanOrEqual(camera.height - 0.001);
      }),
      { numRuns: 500 },
    );
  });

  test('goes neither farther out than the whole world nor deeper than zoom 7', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const least = zoomOf(wholePlane(camera.width, camera.height));
        expect(zoomOf(camera)).toBeGreaterThanOrEqual(least - 1e-9);
        expect(zoomOf(camera)).toBeLessThanOrEqual(7 + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('held twice is held once', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        expect(held(camera)).toEqual(camera);
      }),
    );
  });

  test('a step in and a step out come back to the same zoom', () => {
    const camera = zoomed(wholePlane(1200, 700), 2);
    expect(zoomOf(zoomed(zoomed(camera, 1), -1))).toBeCloseTo(zoomOf(camera), 9);
  });

  test('what is dragged follows the hand', () => {
    const camera = zoomed(wholePlane(1200, 700), 3);
    const at: readonly [number, number] = [PLANE / 2, PLANE / 2];
    const [x, y] = onScreen(camera, at);
    const [movedX, movedY] = onScreen(moved(camera, 30, -20), at);
    expect(movedX - x).toBeCloseTo(30, 6);
    expect(movedY - y).toBeCloseTo(-20, 6);
  });
});

describe('a meridian', () => {
  test('is taken in the copy nearest to the middle of the map', () => {
    expect([nearestCopy(-170, 150), nearestCopy(10, 150), nearestCopy(170, -150)]).toEqual([190, 10, -190]);
  });

  test('is never more than half the world from it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.integer({ min: -900, max: 900 }),
        (lon, middle) => {
          const copy = nearestCopy(lon, middle);
          expect(Math.abs(copy - middle)).toBeLessThanOrEqual(180 + 1e-9);
          const turns = (copy - lon) / 360;
          expect(turns).toBeCloseTo(Math.round(turns), 9);
        },
      ),
    );
  });
});
