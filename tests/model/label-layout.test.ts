import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWidth, type LabelWish, placeLabels } from '../../src/model/label-layout.ts';

const wish = (text: string, x: number, priority: number): LabelWish => ({
  text,
  x,
  y: 0,
  width: 20,
  height: 10,
  priority,
});

const placed = (wishes: readonly LabelWish[], margin?: number): string =>
  placeLabels(wishes, margin)
    .map((label) => label.text)
    .join(' ');

describe('placing labels', () => {
  test('labels apart from one another all stand', () => {
    expect(placed([wish('a', 0, 1), wish('b', 30, 1)])).toBe('a b');
  });

  test('labels one above the other stand too', () => {
    expect(placed([wish('a', 0, 1), { ...wish('b', 0, 1), y: 20 }])).toBe('a b');
  });

  test('of two that touch, the more important stands', () => {
    expect(placed([wish('small', 0, 1), wish('large', 10, 2)])).toBe('large');
  });

  test('a label pushed out pushes nobody out', () => {
    expect(placed([wish('a', 0, 3), wish('b', 15, 2), wish('c', 30, 1)])).toBe('a c');
  });

  test('none stands where something lies over the picture', () => {
    const covered = { left: 5, top: -20, right: 12, bottom: 0 };
    const left = placeLabels([wish('a', 0, 3), wish('b', 40, 2)], 0, [covered]);
    expect(left.map((label) => label.text)).toEqual(['b']);
  });

  test('the margin keeps them apart', () => {
    const pair = [wish('a', 0, 1), wish('b', 23, 1)];
    expect([placed(pair, 0), placed(pair, 1), placed(pair, 2)]).toEqual(['a b', 'a b', 'a']);
  });

  test('equal importance is decided by the text, so that the same wishes give the same map', () => {
    expect(placed([wish('b', 0, 1), wish('a', 0, 1)])).toBe('a');
  });

  test('no two placed labels touch', () => {
    const wishes = fc.array(
      fc.record({
        text: fc.string({ minLength: 1, maxLength: 3 }),
        x: fc.integer({ min: 0, max: 100 }),
        y: fc.integer({ min: 0, max: 100 }),
        width: fc.integer({ min: 1, max: 40 }),
        height: fc.integer({ min: 1, max: 12 }),
        priority: fc.integer({ min: 0, max: 5 }),
      }),
    );
    fc.assert(
      fc.property(wishes, (list) => {
        const labels = placeLabels(list, 0);
        for (const [index, a] of labels.entries()) {
          for (const b of labels.slice(0, index)) {
            const apart =
              Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the width of a text', () => {
  test('Chinese characters are square, Latin ones about half as wide', () => {
    expect(estimateWidth('法国', 10)).toBe(20);
    expect(estimateWidth('ab', 10)).toBeCloseTo(10.6);
    expect(estimateWidth('A', 10)).toBeCloseTo(6.6);
    expect(estimateWidth('', 10)).toBe(0);
  });
});
