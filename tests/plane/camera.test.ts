import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/plane/box.ts';
import {
  type Camera,
  clampToMap,
  isSameView,
  toPlane,
  toScreen,
  wholeWorld,
} from '../../src/plane/camera.ts';

/** Twice as wide as high, like the world in an equal-area projection. */
const MAP: Box = { left: 0, top: 250, right: 1000, bottom: 750 };
const MIDDLE = 500;
const whole = (width: number, height: number): Camera => wholeWorld(MAP, MIDDLE, width, height);

const sides = fc.integer({ min: 1, max: 4000 });
const cameras = fc
  .record({
    width: sides,
    height: sides,
    steps: fc.double({ min: 0, max: 6, noNaN: true }),
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
  })
  .map(({ width, height, steps, x, y }) => {
    const { scale } = whole(width, height);
    return clampToMap(MAP, { x, y, scale: scale * 2 ** steps, width, height });
  });

describe('the whole world', () => {
  test('fits a wide window from edge to edge, with more water above it, under the controls, than below', () => {
    const camera = whole(1400, 900);
    // 700 px high in 900: 200 to spare, 132 of them above.
    expect(toScreen(camera, [0, 250])).toEqual([0, expect.closeTo(132, 6)]);
    expect(toScreen(camera, [1000, 750])).toEqual([1400, expect.closeTo(832, 6)]);
  });

  test('fits a low window from top to bottom', () => {
    const camera = whole(1400, 400);
    expect(toScreen(camera, [500, 250])).toEqual([700, 0]);
    expect(toScreen(camera, [500, 750])).toEqual([700, 400]);
  });

  test('is cropped on a phone to the part around the middle, at most 1.75 times as large', () => {
    const camera = wholeWorld(MAP, 300, 375, 400);
    expect(camera.scale).toBeCloseTo(0.375 * 1.75, 9);
    expect(toScreen(camera, [300, 500])[0]).toBeCloseTo(187.5, 6);
  });

  test('is cropped no further than the window is high', () => {
    expect(whole(375, 250).scale).toBeCloseTo(0.5, 9);
  });

  test('in a window of no size at all is no trouble', () => {
    expect(
      Object.values(clampToMap(MAP, { ...whole(1, 1), width: 0, height: 0 })).every(Number.isFinite),
    ).toBe(true);
  });
});

describe('the camera', () => {
  test('never shows past an edge of the map on one side while there is map on the other', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const [left, top] = toScreen(camera, [MAP.left, MAP.top]);
        const [right, bottom] = toScreen(camera, [MAP.right, MAP.bottom]);
        const gap = (low: number, high: number, size: number): boolean =>
          (low > 0.001 && high > size + 0.001) || (low < -0.001 && high < size - 0.001);
        expect(gap(left, right, camera.width) || gap(top, bottom, camera.height)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('clamped twice is clamped once', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        expect(clampToMap(MAP, camera)).toEqual(camera);
      }),
    );
  });

  test('counts as the same view within half a pixel', () => {
    const camera = whole(1200, 700);
    expect(isSameView(camera, { ...camera, x: camera.x + 0.4 / camera.scale })).toBe(true);
    expect(isSameView(camera, { ...camera, x: camera.x + 1 })).toBe(false);
    expect(isSameView(camera, { ...camera, scale: camera.scale * 1.01 })).toBe(false);
  });

  test('leads from the screen to the plane and back', () => {
    fc.assert(
      fc.property(cameras, sides, sides, (camera, x, y) => {
        const [backX, backY] = toScreen(camera, toPlane(camera, [x, y]));
        expect([backX, backY]).toEqual([expect.closeTo(x, 5), expect.closeTo(y, 5)]);
      }),
    );
  });
});
