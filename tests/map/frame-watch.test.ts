import { expect, test } from 'vitest';
import { isTooSlow } from '../../src/map/live/frame-watch.ts';

test('one hiccup is no verdict', () => {
  expect(isTooSlow([16, 900, 16, 17, 16])).toBe(false);
});

test('four slow years of the last five are', () => {
  expect(isTooSlow([400, 380, 20, 420, 410])).toBe(true);
});

test('what was slow long ago is forgotten', () => {
  expect(isTooSlow([400, 400, 400, 400, 16, 16, 16, 16, 16])).toBe(false);
});

test('fewer than four years say nothing', () => {
  expect(isTooSlow([400, 400, 400])).toBe(false);
});
