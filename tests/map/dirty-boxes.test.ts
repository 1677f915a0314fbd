import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dirtyBoxes } from '../../src/map/canvas/dirty-boxes.ts';
import { type Box, overlaps } from '../../src/plane/box.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('dirty rectangles', () => {
  test('boxes apart stay apart, boxes that meet become one around both', () => {
    expect(dirtyBoxes([box(0, 0, 2, 2), box(5, 5, 6, 6), box(1, 1, 3, 3)])).toEqual([
      box(5, 5, 6, 6),
      box(0, 0, 3, 3),
    ]);
  });

  test('boxes that only touch stay apart', () => {
    expect(dirtyBoxes([box(0, 0, 2, 2), box(2, 0, 4, 2)])).toHaveLength(2);
  });

  test('what grows takes in what it comes to meet', () => {
    expect(dirtyBoxes([box(0, 0, 1, 1), box(4, 4, 5, 5), box(0, 0, 4.5, 4.5)])).toEqual([box(0, 0, 5, 5)]);
  });

  test('whatever the boxes: none of the regions meet, and every box lies in one', () => {
    const anyBox = fc
      .tuple(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .map(([left, top, width, height]) => box(left, top, left + width, top + height));
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 20 }), (boxes) => {
        const regions = dirtyBoxes(boxes);
        for (const [index, region] of regions.entries())
          for (const other of regions.slice(index + 1)) expect(overlaps(region, other)).toBe(false);
        for (const one of boxes) {
          const around = regions.filter(
            (region) =>
              region.left <= one.left &&
              region.top <= one.top &&
              region.right >= one.right &&
              region.bottom >= one.bottom,
          );
          expect(around).toHaveLength(1);
        }
      }),
    );
  });
});
