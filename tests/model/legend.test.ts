import { describe, expect, test } from 'vitest';
import { countRange, legendOf } from '../../src/model/legend.ts';
import { marksIn } from '../../src/model/mark.ts';
import { COUNT_STEPS } from '../../src/model/paint.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { type Coloring, DEFAULT_VIEW } from '../../src/model/view.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();
const timeline = buildTimeline(dataset, ALL_CONFIRMED);
const capitals = capitalsByPartner(dataset);

/** The classes that hold a partner. */
function legend(year: number, color: Coloring): Readonly<Record<string, number>> {
  const entries = legendOf(marksIn(timeline, capitals, { ...DEFAULT_VIEW, year, color }), color);
  return Object.fromEntries(
    entries.filter((entry) => entry.partners > 0).map((entry) => [entry.label, entry.partners]),
  );
}

describe('the legend', () => {
  test('counts the partners of each class', () => {
    // 1985: USSR since 1949, Mali since the 1960s, France since 1978.
    expect(legend(1985, 'since')).toEqual({ 'since-1949': 2, 'since-1978': 1 });
    expect(legend(1985, 'count')).toEqual({ 'count-1': 3 });
    expect(legend(1985, 'kind')).toEqual({ 'kind-agreement': 2, 'kind-transfer': 1 });
  });

  test('counts the suspended apart from those that never had a tie', () => {
    expect(legend(1970, 'since')).toEqual({ 'since-1949': 1, suspended: 1, none: 1 });
  });

  test('counts every partner of the year once', () => {
    for (const color of ['since', 'count', 'kind'] as const) {
      const total = Object.values(legend(2020, color)).reduce((sum, partners) => sum + partners, 0);
      expect(total).toBe(4);
    }
  });

  test('does not count a former state in its last year', () => {
    expect(legend(1991, 'since')).toEqual({ 'since-1949': 1, 'since-1978': 1, none: 2 });
  });

  test('names every class even when it is empty', () => {
    expect(legendOf([], 'since').map((entry) => [entry.label, entry.partners])).toEqual([
      ['since-1949', 0],
      ['since-1978', 0],
      ['since-2012', 0],
      ['suspended', 0],
      ['none', 0],
    ]);
  });

  test('the ranges of numbers meet, and the last is open', () => {
    expect(COUNT_STEPS.map((_, step) => countRange(step))).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      { from: 4, to: 5 },
      { from: 6, to: 8 },
      { from: 9, to: null },
    ]);
  });
});
