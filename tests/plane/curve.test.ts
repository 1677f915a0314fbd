import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bowOf, headingOn, type Point, pointOn, sampleCurve } from '../../src/plane/curve.ts';

const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));

describe('the curve of an arc', () => {
  test('begins and ends at its ends', () => {
    const from: Point = [0, 0];
    const to: Point = [10, 0];
    const control = bowOf(from, to, 1);
    expect([pointOn(from, control, to, 0), pointOn(from, control, to, 1)]).toEqual([from, to]);
  });

  test('bows north by 16 per cent of its length', () => {
    // A quadratic curve reaches half-way to its control point, so that stands at 3.2 for a length of 10.
    expect(bowOf([0, 0], [10, 0], 1)).toEqual([5, 3.2]);
    expect(pointOn([0, 0], bowOf([0, 0], [10, 0], 1), [10, 0], 0.5)).toEqual([5, 1.6]);
  });

  test('bows to the same side there and back, and upward on a screen', () => {
    expect(bowOf([10, 0], [0, 0], 1)).toEqual([5, 3.2]);
    expect(bowOf([0, 0], [10, 0], -1)).toEqual([5, -3.2]);
  });

  test('of no length is a point', () => {
    expect(bowOf([4, 5], [4, 5], 1)).toEqual([4, 5]);
  });

  test('leaves toward its control point and arrives from it', () => {
    const control: Point = [5, 5];
    expect(headingOn([0, 0], control, [10, 0], 0)).toBeCloseTo(Math.PI / 4);
    expect(headingOn([0, 0], control, [10, 0], 0.5)).toBeCloseTo(0);
    expect(headingOn([0, 0], control, [10, 0], 1)).toBeCloseTo(-Math.PI / 4);
  });

  test('is sampled at one point more than steps', () => {
    expect(sampleCurve([0, 0], [5, 5], [10, 0], 2)).toEqual([
      [0, 0],
      [5, 2.5],
      [10, 0],
    ]);
  });

  test('never dips to the south of the straight line', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const [, y] = pointOn(from, bowOf(from, to, 1), to, 0.5);
        expect(y).toBeGreaterThanOrEqual((from[1] + to[1]) / 2 - 1e-9);
      }),
    );
  });
});
