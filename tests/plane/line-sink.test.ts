import { describe, expect, test } from 'vitest';
import { LineSink } from '../../src/plane/line-sink.ts';

describe('the sink', () => {
  test('leaves out points nearer than its tolerance, and rings that vanish', () => {
    const sink = new LineSink(1);
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
