import { describe, expect, test } from 'vitest';
import { panelOf, roundStep, yOf } from '../../src/charts/axis/panel.ts';
import { placeChartLabels, spotsAround } from '../../src/charts/axis/place-labels.ts';
import { plotSize } from '../../src/charts/axis/plot-size.ts';
import { stepPath } from '../../src/charts/axis/step-path.ts';
import {
  AXIS_END,
  centreOf,
  edgeOf,
  namedYears,
  timeScale,
  yearAt,
} from '../../src/charts/axis/time-scale.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/year.ts';

describe('the time axis', () => {
  const time = timeScale(30, 670);

  test('leads from a year to its place and back', () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      expect(yearAt(time, centreOf(time, year))).toBe(year);
      expect(yearAt(time, edgeOf(time, year) + 0.1)).toBe(year);
    }
  });

  test('ends with the year of the target, and points at no year after the atlas', () => {
    expect(edgeOf(time, AXIS_END + 1)).toBe(670);
    expect(yearAt(time, 669)).toBe(LAST_YEAR);
    expect(yearAt(time, -50)).toBe(FIRST_YEAR);
  });

  test('names every decade, and every second one on a small screen', () => {
    expect(namedYears(time)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(namedYears(timeScale(30, 345))).toEqual([1950, 1970, 1990, 2010]);
  });
});

describe('a panel', () => {
  test('ends at a round value that holds the highest one', () => {
    expect(panelOf(0, 100, 178, 4)).toMatchObject({ most: 200, ticks: [0, 50, 100, 150, 200] });
    expect(panelOf(0, 100, 119, 4)).toMatchObject({ most: 120, ticks: [0, 40, 80, 120] });
  });

  test('of nothing still has a scale of whole numbers', () => {
    expect(panelOf(0, 100, 0, 4).ticks).toEqual([0, 1]);
    expect(roundStep(3, 4)).toBe(1);
  });

  test('puts zero at the bottom and the highest value at the top', () => {
    const panel = panelOf(20, 220, 200, 4);
    expect([yOf(panel, 0), yOf(panel, 100), yOf(panel, 200)]).toEqual([220, 120, 20]);
  });
});

describe('a step line', () => {
  const time = timeScale(0, 800);
  const panel = panelOf(0, 100, 10, 2);

  test('keeps each value for the whole slot of its year', () => {
    const series = new Array(77).fill(0);
    series.fill(5, 2).fill(10, 4);
    expect(stepPath(series, panel, time)).toBe('M20 100V50H40V0H770');
  });

  test('changes in the very year after its first', () => {
    const series = new Array(77).fill(10);
    series[0] = 5;
    expect(stepPath(series, panel, time)).toBe('M0 100V50H10V0H770');
  });

  test('of nothing is empty', () => {
    expect(stepPath(new Array(77).fill(0), panel, time)).toBe('');
  });
});

describe('labels', () => {
  const bounds = { left: 0, top: 0, right: 300, bottom: 200 };
  const wish = (places: ReturnType<typeof spotsAround>) => ({
    text: 'official',
    tone: 'official',
    widest: 200,
    places,
  });

  test('stand at the first spot that is free', () => {
    const spots = spotsAround(150, 100, ['above-left', 'below-right']);
    const taken = { left: 80, top: 80, right: 150, bottom: 100 };
    expect(placeChartLabels([wish(spots)], [], bounds)[0]).toMatchObject({ anchor: 'end', x: 146 });
    expect(placeChartLabels([wish(spots)], [taken], bounds)[0]).toMatchObject({ anchor: 'start', x: 154 });
  });

  test('keep out of each other’s way', () => {
    const spots = spotsAround(150, 100, ['above-left', 'below-right']);
    const [first, second] = placeChartLabels([wish(spots), wish(spots)], [], bounds);
    expect([first?.anchor, second?.anchor]).toEqual(['end', 'start']);
  });

  test('are left out where they would cover the drawing or leave it', () => {
    const spots = spotsAround(150, 100, ['above-left']);
    expect(placeChartLabels([wish(spots)], [{ left: 0, top: 0, right: 300, bottom: 200 }], bounds)).toEqual(
      [],
    );
    expect(placeChartLabels([wish(spotsAround(10, 10, ['above-left']))], [], bounds)).toEqual([]);
  });
});

test('all charts of one width share their axis', () => {
  expect(plotSize(640).time).toEqual(plotSize(640).time);
  expect(plotSize(320).height).toBeLessThan(plotSize(640).height);
});
