import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/picture/map/path-data.ts';

describe('a path', () => {
  test('does not let rounding add up', () => {
    const points = Array.from({ length: 400 }, (_, index) => [index * 1.04, 0]).flat();
    const steps = pathOf([points], false).slice('M0 0l'.length);
    const total = steps
      .match(/-?\d*\.?\d+/g)
      ?.reduce((sum, step, index) => (index % 2 === 0 ? sum + Number(step) : sum), 0);
    expect(total).toBeCloseTo(399 * 1.04, 1);
  });

  test('closes rings and leaves lines open', () => {
    expect(pathOf([[0, 0, 10, 0, 10, -10]], true)).toBe('M0 0l10 0 0-10z');
    expect(pathOf([[0.5, 0, 1, 0.25]], false)).toBe('M.5 0l.5 .3');
  });

  test('on a coarse grid is whole numbers, without what vanishes there', () => {
    expect(pathOf([[0.4, 0, 10.4, 0.2, 10.4, -9.8]], true, 1)).toBe('M0 0l10 0 0-10z');
    expect(pathOf([[3, 3, 3.2, 3.1]], false, 1)).toBe('');
  });
});
