import { expect, test } from 'vitest';
import { localDate } from '../../src/model/local-date.ts';

test('the day is that of the reader, at its first and its last minute', () => {
  expect(localDate(new Date(2026, 2, 9, 0, 1))).toBe('2026-03-09');
  expect(localDate(new Date(2026, 2, 9, 23, 59))).toBe('2026-03-09');
});
