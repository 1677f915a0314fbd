import { describe, expect, test } from 'vitest';
import {
  BELT_ROAD_LAB_METRIC,
  latestTotal,
  PARTNER_METRIC,
  totalsIn,
  totalsOf,
} from '../../src/model/official.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();
const ids = (totals: readonly { readonly id: string }[]): readonly string[] =>
  totals.map((total) => total.id);

describe('official totals', () => {
  test('of a metric stand in order of time, the unverified left out', () => {
    expect(ids(totalsOf(dataset, PARTNER_METRIC))).toEqual(['partners-1985', 'partners-2000']);
  });

  test('a target is no total', () => {
    expect(totalsOf(dataset, BELT_ROAD_LAB_METRIC)).toEqual([]);
    expect(totalsIn(dataset, 2028)).toEqual([]);
  });

  test('of a year are those stated as of a day in it', () => {
    expect(ids(totalsIn(dataset, 1985))).toEqual(['partners-1985']);
    expect(totalsIn(dataset, 1986)).toEqual([]);
    expect(totalsIn(dataset, 2001)).toEqual([]);
  });

  test('the latest one is the last stated by the end of the year', () => {
    expect(latestTotal(dataset, PARTNER_METRIC, 1984)).toBeNull();
    expect([1985, 1999, 2000, 2025].map((year) => latestTotal(dataset, PARTNER_METRIC, year)?.value)).toEqual(
      [106, 106, 150, 150],
    );
  });
});
