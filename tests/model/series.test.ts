import { describe, expect, test } from 'vitest';
import {
  agreementSeries,
  allows,
  begunPerYear,
  directionSeries,
  kindSeries,
  labSeries,
  labsIn,
  type YearSeries,
} from '../../src/model/series.ts';
import { ALL_CONFIRMED } from '../../src/model/timeline.ts';
import { FIRST_YEAR, YEAR_COUNT } from '../../src/model/year.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();

/** The years in which a series is not nought. */
const peaks = (series: YearSeries | undefined): Record<number, number> =>
  Object.fromEntries(
    (series ?? []).flatMap((value, slot) => (value === 0 ? [] : [[FIRST_YEAR + slot, value]])),
  );

const valueIn = (series: YearSeries, year: number): number | undefined => series[year - FIRST_YEAR];

describe('records begun in each year', () => {
  test('are counted by what they stand for, where the date names the year', () => {
    expect(peaks(begunPerYear(dataset, ALL_CONFIRMED))).toEqual({
      1949: 1,
      1954: 1,
      1978: 1,
      1984: 1,
      1992: 1,
      2020: 2,
    });
  });

  test('reach over all years of the slider', () => {
    expect(begunPerYear(dataset, ALL_CONFIRMED)).toHaveLength(YEAR_COUNT);
  });

  test('add up, kind by kind and direction by direction', () => {
    const total = (series: Iterable<YearSeries>): number =>
      [...series].flat().reduce((sum, value) => sum + value, 0);
    const all = total([begunPerYear(dataset, ALL_CONFIRMED)]);
    expect(total(kindSeries(dataset, false).values())).toBe(all);
    expect(total(directionSeries(dataset, ALL_CONFIRMED).values())).toBe(all);
  });

  test('by kind and by direction', () => {
    expect(peaks(kindSeries(dataset, false).get('joint_lab'))).toEqual({ 2020: 2 });
    expect(peaks(directionSeries(dataset, ALL_CONFIRMED).get('in'))).toEqual({ 1949: 1 });
    expect(peaks(directionSeries(dataset, ALL_CONFIRMED).get('out'))).toEqual({});
  });
});

describe('S&T agreements', () => {
  const { signed, inAll, inForce } = agreementSeries(dataset, false);

  test('signed in the year', () => {
    expect(peaks(signed)).toEqual({ 1954: 1, 1978: 1, 1984: 1, 1992: 1 });
  });

  test('in all only grow', () => {
    expect([1953, 1954, 1977, 1978, 1984, 1992, 2025].map((year) => valueIn(inAll, year))).toEqual([
      0, 1, 1, 2, 3, 4, 4,
    ]);
  });

  test('in force leave with their end, or with their state', () => {
    expect([1954, 1965, 1966, 1978, 1990, 1991, 1992].map((year) => valueIn(inForce, year))).toEqual([
      1, 1, 0, 1, 2, 1, 2,
    ]);
  });
});

describe('joint laboratories', () => {
  test('are counted by what a record stands for', () => {
    expect([2019, 2020, 2025].map((year) => labsIn(dataset, year))).toEqual([0, 2, 2]);
  });

  test('by field, fields without any left out', () => {
    const fields = labSeries(dataset, false);
    expect([...fields.keys()]).toEqual(['materials']);
    expect(valueIn(fields.get('materials') ?? [], 2025)).toBe(2);
  });
});

test('a filter without kinds lets all through but the unverified', () => {
  const passing = (unverified: boolean): number =>
    dataset.ties.filter((tie) => allows(tie, { kinds: [], unverified })).length;
  expect([passing(false), passing(true)]).toEqual([7, 8]);
  expect(dataset.ties.filter((tie) => allows(tie, { kinds: ['exchange'], unverified: true }))).toHaveLength(
    1,
  );
});
