import { expect, test } from 'vitest';
import { crosses, cutAtAntimeridian } from '../../../data/geometry/antimeridian.ts';

const ACROSS = [
  [
    [170, 60],
    [171.123456789, 66],
    [-172, 65],
    [-170, 61],
    [170, 60],
  ],
];
const HERE = [
  [
    [10, 0],
    [10, 10],
    [20, 10],
    [10, 0],
  ],
];

test('a polygon that jumps the antimeridian is known from one that does not', () => {
  expect([crosses(ACROSS), crosses(HERE)]).toEqual([true, false]);
});

test('a cut polygon lies in two parts that meet at 180 degrees and jump nowhere', () => {
  const parts = cutAtAntimeridian(ACROSS);
  expect(parts).toHaveLength(2);
  expect(parts.some(crosses)).toBe(false);
  for (const part of parts) {
    const onTheLine = part.flat().filter((point) => Math.abs(point[0] ?? 0) === 180);
    expect(new Set(onTheLine.map(String)).size).toBe(2);
  }
});

test('vertices that were there before keep their exact numbers', () => {
  const points = cutAtAntimeridian(ACROSS).flat(2);
  for (const vertex of ACROSS.flat()) expect(points).toContainEqual(vertex);
});
