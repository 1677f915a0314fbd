import { describe, expect, test } from 'vitest';
import { agreementsLayout } from '../../src/charts/agreements/layout.ts';
import { agreementsSeries } from '../../src/charts/agreements/series.ts';
import { plotSize } from '../../src/charts/axis/plot-size.ts';
import { AXIS_END, edgeOf } from '../../src/charts/axis/time-scale.ts';
import { kindsLayout } from '../../src/charts/kinds/layout.ts';
import { kindsSeries } from '../../src/charts/kinds/series.ts';
import { laboratoriesLayout } from '../../src/charts/laboratories/layout.ts';
import { laboratoriesSeries } from '../../src/charts/laboratories/series.ts';
import { partnersLayout } from '../../src/charts/partners/layout.ts';
import { partnersSeries } from '../../src/charts/partners/series.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { FIRST_YEAR } from '../../src/model/year.ts';
import { smallDataset } from './small-dataset.ts';

const dataset = smallDataset();
const empty = smallDataset('ties', 'labs', 'totals', 'events');
const words = { documented: 'documented', official: 'official', about: 'about 8', atLeast: 'at least 10' };
const agreementWords = {
  inAll: 'documented',
  signed: 'signed',
  agreements: 'official: agreements',
  countries: 'official: countries',
  countriesWider: 'official: countries, economic ones included',
};
const labWords = { beltRoad: 'named', official: 'official', target: 'target: 12 by 2028' };

const partnersOf = (data: typeof dataset, width: number) =>
  partnersLayout(partnersSeries(data, buildTimeline(data, ALL_CONFIRMED)), plotSize(width), words);
const agreementsOf = (data: typeof dataset, width: number) =>
  agreementsLayout(agreementsSeries(data, false), plotSize(width), agreementWords);
const laboratoriesOf = (data: typeof dataset, width: number) =>
  laboratoriesLayout(laboratoriesSeries(data, false), plotSize(width), labWords);

const numbersOf = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

describe.each([288, 343, 640, 900])('at %i px', (width) => {
  test('every mark and label lies inside the plot', () => {
    const size = plotSize(width);
    for (const layout of [
      partnersOf(dataset, width),
      agreementsOf(dataset, width),
      laboratoriesOf(dataset, width),
    ]) {
      for (const { x, y } of [...layout.marks, ...layout.labels]) {
        expect(x).toBeGreaterThanOrEqual(size.time.left);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(size.bottom);
      }
    }
  });

  test('a year stands at one place in all charts', () => {
    const [partners, agreements] = [partnersOf(dataset, width), agreementsOf(dataset, width)];
    const in1985 = (marks: typeof partners.marks) =>
      marks.find(({ statement }) => statement.year === 1985)?.x;
    expect(in1985(partners.marks)).toBe(in1985(agreements.marks));
  });

  test('nothing to draw is drawn as nothing', () => {
    expect(partnersOf(empty, width)).toMatchObject({ line: '', marks: [] });
    expect(agreementsOf(empty, width)).toMatchObject({ line: '', bars: '', marks: [] });
    expect(laboratoriesOf(empty, width)).toMatchObject({ line: '', areas: [], marks: [], target: null });
  });
});

test('the line of partners passes through the documented number of each year', () => {
  const { panel, heights } = partnersOf(dataset, 640);
  expect(heights[1978 - FIRST_YEAR]).toBeCloseTo(
    panel.bottom - (2 / panel.most) * (panel.bottom - panel.top),
    0,
  );
});

test('what officials do not state exactly is named in the drawing', () => {
  const lines = partnersOf(dataset, 640).labels.map((label) => label.lines.join(' '));
  expect(lines).toEqual(['documented', 'official', 'about 8', 'at least 10']);
});

test('agreements and countries have different shapes', () => {
  const shapes = agreementsOf(dataset, 640).marks.map(({ shape, statement }) => [shape, statement.value]);
  expect(shapes).toEqual([
    ['square', 4],
    ['diamond', 6],
    ['round', 7],
    ['round', 9],
    ['round', 8],
  ]);
});

test('bars of a year have a scale of their own below the line', () => {
  const { upper, lower, bars } = agreementsOf(dataset, 640);
  expect(lower.top).toBeGreaterThan(upper.bottom);
  expect(lower.most).toBe(2);
  expect(bars.match(/M/g)).toHaveLength(1);
});

test('the target stands at the end of the axis and at its value', () => {
  const { target, lower, size } = laboratoriesOf(dataset, 640);
  expect(target?.right).toBe(edgeOf(size.time, AXIS_END + 1));
  expect(target).toMatchObject({ bottom: lower.bottom });
  expect(target && target.top < lower.bottom).toBe(true);
});

test('areas of laboratories lie upon each other', () => {
  const [life, matter] = laboratoriesOf(dataset, 640).areas;
  expect(life?.key).toBe('life');
  const [, matterFoot = 0] = numbersOf(matter?.path ?? '');
  const { upper } = laboratoriesOf(dataset, 640);
  expect(matterFoot).toBeCloseTo(upper.bottom - (4 / upper.most) * (upper.bottom - upper.top), 0);
});

test('bars leave room between two years', () => {
  const series = kindsSeries(dataset, ALL_CONFIRMED);
  const layout = kindsLayout(series.kinds, series.all, plotSize(640));
  const bar = layout.bars.find(({ key }) => key === 'kind-transfer')?.path ?? '';
  const [left = 0, , , right = 0] = numbersOf(bar);
  expect(right - left).toBeCloseTo(plotSize(640).time.slot - 2, 0);
});
