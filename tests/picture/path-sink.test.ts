import { describe, expect, test } from 'vitest';
import { PathSink, pathOf } from '../../src/picture/path-sink.ts';

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
});

describe('the sink', () => {
  test('leaves out points nearer than its tolerance, and rings that vanish', () => {
    const sink = new PathSink(1);
    sink.beginPath();
    sink.moveTo(0, 0);
    sink.lineTo(0.5, 0);
    sink.lineTo(5, 0);
    sink.lineTo(5, 5);
    sink.closePath();
    sink.moveTo(9, 9);
    sink.lineTo(9.1, 9);
    sink.lineTo(9.1, 9.1);
    sink.closePath();
    expect(sink.take(3)).toEqual([[0, 0, 5, 0, 5, 5]]);
  });
});
