import { describe, expect, test } from 'vitest';
import { agreementsSeries } from '../../src/charts/agreements/series.ts';
import { kindsSeries, totalOf } from '../../src/charts/kinds/series.ts';
import { laboratoriesSeries } from '../../src/charts/laboratories/series.ts';
import { partnersSeries } from '../../src/charts/partners/series.ts';
import { stackOf } from '../../src/charts/stack/stack.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { FIRST_YEAR } from '../../src/model/year.ts';
import { smallDataset } from './small-dataset.ts';

const dataset = smallDataset();
const at = (series: readonly number[], year: number) => series[year - FIRST_YEAR];

test('partners are counted as the timeline counts them', () => {
  const { documented } = partnersSeries(dataset, buildTimeline(dataset, ALL_CONFIRMED));
  expect([1954, 1955, 1960, 1969, 1978, 1990].map((year) => at(documented, year))).toEqual([
    0, 1, 0, 1, 2, 1,
  ]);
});

describe('agreements', () => {
  const series = agreementsSeries(dataset, false);

  test('of a known year stand in it, others only in the sum', () => {
    expect(at(series.signed, 1978)).toBe(2);
    expect(at(series.signed, 1969)).toBe(0);
    expect(at(series.inAll, 1969)).toBe(1);
    expect(series.undated).toBe(1);
  });

  test('stay in the sum when they end', () => {
    expect(at(series.inAll, 1995)).toBe(3);
    expect(at(series.inForce, 1995)).toBe(2);
  });

  test('that no page confirms are counted only when asked for', () => {
    expect(at(series.signed, 1980)).toBe(0);
    expect(at(agreementsSeries(dataset, true).signed, 1980)).toBe(1);
  });

  test('are set against three metrics, kept apart', () => {
    expect(
      [series.agreements, series.countries, series.countriesWider].map((list) =>
        list.map(({ value }) => value),
      ),
    ).toEqual([[7, 9, 8], [6], [4]]);
  });
});

describe('laboratories', () => {
  const series = laboratoriesSeries(dataset, false);

  test('are grouped by field, a group record counted as what it stands for', () => {
    expect(series.groups.map(({ key, values }) => [key, at(values, 2025)])).toEqual([
      ['life', 4],
      ['matter', 1],
    ]);
    expect(at(series.all, 2025)).toBe(5);
  });

  test('of the Belt and Road programme are counted apart', () => {
    expect(at(series.beltRoad, 2025)).toBe(3);
  });

  test('have the target that the event names', () => {
    expect(series.target).toMatchObject({ value: 12, year: 2028, source: { id: 'paper' } });
    expect(laboratoriesSeries(smallDataset('events'), false).target).toBeNull();
  });
});

describe('kinds and directions', () => {
  const series = kindsSeries(dataset, ALL_CONFIRMED);

  test('cut the same records in two ways', () => {
    const sums = [series.kinds, series.directions].map((layers) =>
      layers.reduce((sum, layer) => sum + totalOf(layer.values), 0),
    );
    expect(sums).toEqual([8, 8]);
    expect(totalOf(series.all)).toBe(8);
  });

  test('leave out what has no known first year, and say how much', () => {
    expect(series.undated).toBe(1);
  });

  test('show only the kinds chosen', () => {
    const chosen = kindsSeries(dataset, { kinds: ['assistance_in'], unverified: false });
    expect(chosen.kinds.map(({ key }) => key)).toEqual(['kind-transfer']);
    expect(totalOf(chosen.all)).toBe(1);
    expect(chosen.directions.map(({ key, values }) => [key, totalOf(values)])).toEqual([
      ['in', 1],
      ['out', 0],
      ['mutual', 0],
    ]);
  });
});

test('a layer begins where those below it end', () => {
  const values = (value: number) => new Array<number>(77).fill(value);
  const [first, second, third] = stackOf([
    { key: 'a', values: values(2) },
    { key: 'b', values: values(3) },
    { key: 'c', values: values(1) },
  ]);
  expect([first?.base[0], second?.base[0], third?.base[0]]).toEqual([0, 2, 5]);
});
