import { describe, expect, test } from 'vitest';
import { dotsOf, hatchOf } from '../../src/picture/map/pattern-lines.ts';

const square = [0, 0, 100, 0, 100, 100, 0, 100];
const hole = [30, 30, 30, 70, 70, 70, 70, 30];

const dotsIn = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/M([-\d.]+) ([-\d.]+)h/g)].map((match) => [Number(match[1]), Number(match[2])] as const);

describe('dots', () => {
  test('stay on the land and out of its lakes', () => {
    const dots = dotsIn(dotsOf([square, hole], 8));
    expect(dots.length).toBeGreaterThan(80);
    for (const [x, y] of dots) {
      expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
      expect(x > 30 && x < 70 && y > 30 && y < 70).toBe(false);
    }
  });

  test('lie on one grid, whatever land they are on', () => {
    const left = dotsIn(dotsOf([[0, 0, 50, 0, 50, 100, 0, 100]], 8));
    const right = dotsIn(dotsOf([[50, 0, 100, 0, 100, 100, 50, 100]], 8));
    expect(left.length + right.length).toBe(dotsIn(dotsOf([square], 8)).length);
  });
});

describe('a hatch', () => {
  test('is of diagonal lines that end at the border', () => {
    const lines = [...hatchOf([square], 10).matchAll(/M([-\d.]+) ([-\d.]+)l([-\d.]+?) ?(-?[\d.]+)(?=M|$)/g)];
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const [x = 0, y = 0, dx = 0, dy = 0] = line.slice(1).map(Number);
      expect(Math.abs(Math.abs(dx) - Math.abs(dy))).toBeLessThan(0.25);
      for (const value of [x, y, x + dx, y + dy]) {
        expect(value).toBeGreaterThan(-0.2);
        expect(value).toBeLessThan(100.2);
      }
    }
  });

  test('of nothing is nothing', () => {
    expect(hatchOf([], 10)).toBe('');
    expect(dotsOf([], 10)).toBe('');
  });
});
