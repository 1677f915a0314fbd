import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/plane/box.ts';
import type { Point } from '../../src/plane/curve.ts';
import { type LabelRequest, placeLabels } from '../../src/symbols/place-labels.ts';

interface Named extends LabelRequest {
  readonly text: string;
}

const FRAME: Box = { left: -200, top: -200, right: 200, bottom: 200 };
const request = (text: string, priority: number, ...positions: readonly Point[]): Named => ({
  text,
  width: 20,
  height: 10,
  priority,
  positions,
});

const place = (requests: readonly Named[], margin = 0, obstacles: readonly Box[] = []) =>
  placeLabels(requests, { frame: FRAME, obstacles, margin }).map(
    ({ request: { text }, position }) => `${text}${position}`,
  );

describe('placing labels', () => {
  test('labels apart from one another all stand in their first position', () => {
    expect(place([request('a', 1, [0, 0]), request('b', 1, [30, 0]), request('c', 1, [0, 20])])).toEqual([
      'a0',
      'b0',
      'c0',
    ]);
  });

  test('of two that touch the more important stands, the other takes its next free position', () => {
    const small = request('small', 1, [0, 0], [5, 0], [0, 30]);
    expect(place([small, request('large', 2, [10, 0])])).toEqual(['large0', 'small2']);
  });

  test('what finds no position is left out and pushes nobody out', () => {
    expect(place([request('a', 3, [0, 0]), request('b', 2, [15, 0]), request('c', 1, [30, 0])])).toEqual([
      'a0',
      'c0',
    ]);
  });

  test('none stands on an obstacle or over the edge of the frame', () => {
    const obstacle: Box = { left: 5, top: -20, right: 12, bottom: 0 };
    expect(place([request('a', 1, [0, 0], [40, 0])], 0, [obstacle])).toEqual(['a1']);
    expect(place([request('a', 1, [195, 0], [190, 0])])).toEqual(['a1']);
  });

  test('the margin keeps them apart', () => {
    const pair = [request('a', 2, [0, 0]), request('b', 1, [23, 0])];
    expect([place(pair, 2).length, place(pair, 4).length]).toEqual([2, 1]);
  });

  test('whatever the requests, no two placed labels touch', () => {
    const anyRequest = fc.record({
      text: fc.string({ maxLength: 3 }),
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.integer({ min: 1, max: 12 }),
      priority: fc.integer({ min: 0, max: 5 }),
      positions: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(fc.array(anyRequest), (requests) => {
        const placed = placeLabels(requests, { frame: FRAME, obstacles: [], margin: 0 }).map(
          ({ request: { width, height, positions }, position }) => ({
            at: positions[position] ?? [0, 0],
            width,
            height,
          }),
        );
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(0, index)) {
            const isApart =
              Math.abs(a.at[0] - b.at[0]) * 2 >= a.width + b.width ||
              Math.abs(a.at[1] - b.at[1]) * 2 >= a.height + b.height;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
