import { describe, expect, test } from 'vitest';
import { countFill, FILLS, KIND_CLASSES, paintOf, shownState } from '../../src/model/paint.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { KINDS } from '../../src/model/vocabulary.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const timeline = buildTimeline(tinyDataset(), ALL_CONFIRMED);
const at = (id: string): number => timeline.indexOf.get(id) ?? -1;
const view = (year: number, more: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, year, ...more });
const paint = (id: string, year: number, more?: Partial<View>): string => {
  const { fill, pattern } = paintOf(timeline, at(id), view(year, more));
  return pattern === 'plain' ? fill : `${fill} ${pattern}`;
};

describe('land coloured by the period of the first tie', () => {
  test('takes the period in which co-operation began', () => {
    expect([paint('SUN', 1950), paint('FRA', 1978), paint('UKR', 2020)]).toEqual([
      'since-1949',
      'since-1978',
      'since-2012',
    ]);
  });

  test('shows a continuator in the period of its predecessor', () => {
    expect(paint('RUS', 1992)).toBe('since-1949');
  });

  test('is hatched while nothing is in force, in the colour of its beginning', () => {
    expect(paint('SUN', 1970)).toBe('since-1949 hatch');
  });

  test('is plain before the first tie, dotted before there is a state, and nothing after one', () => {
    expect([paint('FRA', 1977), paint('MLI', 1959), paint('SUN', 1991)]).toEqual([
      'none',
      'dependency dots',
      'none',
    ]);
  });
});

describe('land coloured otherwise', () => {
  test('by the number of ties in force', () => {
    expect([1949, 1954, 1970].map((year) => paint('SUN', year, { color: 'count' }))).toEqual([
      'count-1',
      'count-2',
      'none hatch',
    ]);
  });

  test('by the strongest kind in force', () => {
    expect([1949, 1954].map((year) => paint('SUN', year, { color: 'kind' }))).toEqual([
      'kind-transfer',
      'kind-agreement',
    ]);
    expect(paint('UKR', 2020, { color: 'kind' })).toBe('kind-facility');
  });

  test('every kind has one class, and every class a fill', () => {
    expect(KIND_CLASSES.flatMap((entry) => entry.kinds).sort()).toEqual([...KINDS].sort());
    expect(KIND_CLASSES.every((entry) => FILLS.includes(entry.fill))).toBe(true);
  });

  test('the classes by number meet without a gap', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 8, 9, 100].map(countFill)).toEqual([
      'none',
      'count-1',
      'count-2',
      'count-2',
      'count-3',
      'count-3',
      'count-4',
      'count-4',
      'count-5',
      'count-5',
    ]);
  });
});

describe('with only what was signed in the year', () => {
  const only = { span: 'this-year' } as const;

  test('a partner that signed something is active, one that did not shows none', () => {
    expect([1954, 1955].map((year) => shownState(timeline, at('SUN'), view(year, only)))).toEqual([
      'active',
      'none',
    ]);
  });

  test('the number and the kind are those of the year', () => {
    expect(paint('SUN', 1954, { ...only, color: 'count' })).toBe('count-1');
    expect(paint('SUN', 1954, { ...only, color: 'kind' })).toBe('kind-agreement');
  });

  test('a colony stays a colony and a former state stays gone', () => {
    expect([
      shownState(timeline, at('MLI'), view(1959, only)),
      shownState(timeline, at('SUN'), view(1991, only)),
    ]).toEqual(['not-a-state', 'gone']);
  });
});
