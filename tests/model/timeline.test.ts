import { describe, expect, test } from 'vitest';
import {
  ALL_CONFIRMED,
  buildTimeline,
  cellOf,
  documentedIn,
  NO_KIND,
  stateIn,
  type TieFilter,
} from '../../src/model/timeline.ts';
import { DIRECTIONS, KINDS } from '../../src/model/vocabulary.ts';
import { swap } from '../fixtures/small-tables.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const timeline = buildTimeline(tinyDataset(), ALL_CONFIRMED);
const at = (id: string): number => timeline.indexOf.get(id) ?? -1;
const states = (id: string, ...years: readonly number[]): readonly string[] =>
  years.map((year) => stateIn(timeline, at(id), year));
const cell = (table: Uint16Array | Uint8Array, id: string, year: number): number | undefined =>
  table[cellOf(at(id), year)];

describe('the state of a partner', () => {
  test('a state without a tie has none, one with a tie in force is active', () => {
    expect(states('FRA', 1949, 1977, 1978, 2025)).toEqual(['none', 'none', 'active', 'active']);
  });

  test('a partner whose ties have all ended is suspended until the next', () => {
    expect(states('SUN', 1965, 1966, 1983, 1984)).toEqual(['active', 'suspended', 'suspended', 'active']);
  });

  test('a colony is not a state, a former state is gone', () => {
    expect(states('MLI', 1959, 1960, 1969)).toEqual(['not-a-state', 'none', 'active']);
    expect(states('SUN', 1990, 1991)).toEqual(['active', 'gone']);
  });

  test('a successor counts from its own first record', () => {
    expect(states('RUS', 1990, 1991, 1992)).toEqual(['not-a-state', 'none', 'active']);
    expect(states('UKR', 1991, 2019, 2020)).toEqual(['none', 'none', 'active']);
  });
});

describe('the counts', () => {
  test('of documented partners follow the states', () => {
    // 1949 USSR; 1966 nobody; 1969 Mali; 1978 France too; 1984 the USSR again; 1991 gone; 1992 Russia; 2020 Ukraine.
    const years = [1949, 1965, 1966, 1968, 1969, 1978, 1984, 1990, 1991, 1992, 2019, 2020, 2025];
    expect(years.map((year) => documentedIn(timeline, year))).toEqual([
      1, 1, 0, 0, 1, 2, 3, 3, 2, 3, 3, 4, 4,
    ]);
  });

  test('of ties in force, begun and ended', () => {
    expect([1949, 1954, 1960, 1966].map((year) => cell(timeline.count, 'SUN', year))).toEqual([1, 2, 1, 0]);
    expect([1949, 1954, 1955].map((year) => cell(timeline.begun, 'SUN', year))).toEqual([1, 1, 0]);
    expect([1960, 1966, 1991].map((year) => cell(timeline.ended, 'SUN', year))).toEqual([1, 1, 1]);
  });

  test('a decade begins in no year', () => {
    expect([1960, 1965, 1969].map((year) => cell(timeline.begun, 'MLI', year))).toEqual([0, 0, 0]);
  });

  test('an unverified record counts only when asked for', () => {
    const all = buildTimeline(tinyDataset(), { kinds: [], unverified: true });
    expect(documentedIn(timeline, 1975)).toBe(1);
    expect(documentedIn(all, 1975)).toBe(2);
    expect(stateIn(all, all.indexOf.get('FRA') ?? -1, 1975)).toBe('active');
  });

  test('a tie of several counts for each only while it exists', () => {
    const shared = buildTimeline(tinyDataset({ ties: swap('FRA;MLI,../1975', 'SUN;MLI,../1955') }), {
      kinds: ['exchange'],
      unverified: true,
    });
    const count = (id: string, year: number): number | undefined =>
      shared.count[cellOf(shared.indexOf.get(id) ?? -1, year)];
    expect([count('SUN', 1955), count('SUN', 1990), count('SUN', 1991)]).toEqual([1, 1, 0]);
    expect([count('MLI', 1959), count('MLI', 1960)]).toEqual([0, 1]);
  });

  test('a filter of kinds leaves the others out', () => {
    const agreements: TieFilter = { kinds: ['st_agreement'], unverified: false };
    const filtered = buildTimeline(tinyDataset(), agreements);
    expect([1949, 1954, 1969, 2025].map((year) => documentedIn(filtered, year))).toEqual([0, 1, 0, 2]);
  });
});

describe('since when', () => {
  test('a legal continuator inherits the beginning, and says from whom', () => {
    expect([timeline.since[at('RUS')], timeline.sinceFrom[at('RUS')]]).toEqual([1949, at('SUN')]);
  });

  test('another successor does not', () => {
    expect([timeline.since[at('UKR')], timeline.sinceFrom[at('UKR')]]).toEqual([2020, -1]);
  });

  test('a continuator inherits even before its own first record, or without any', () => {
    const bare = tinyDataset({ ties: (csv) => csv.replace(/^rus-1992.*\n/m, '') });
    const built = buildTimeline(bare, ALL_CONFIRMED);
    expect(built.since[built.indexOf.get('RUS') ?? -1]).toBe(1949);
  });

  test('a partner that never counted has none', () => {
    const never = buildTimeline(
      tinyDataset({ ties: swap('journal,secondary\nmulti', 'journal,unverified\nmulti') }),
      ALL_CONFIRMED,
    );
    expect(never.since[never.indexOf.get('MLI') ?? -1]).toBe(0);
  });
});

describe('the strongest kind and the commonest direction', () => {
  const kind = (index: number | undefined): string | undefined => KINDS[index ?? NO_KIND];
  const direction = (index: number | undefined): string | undefined => DIRECTIONS[index ?? -1];

  test('an agreement is stronger than assistance', () => {
    expect([1953, 1954].map((year) => kind(cell(timeline.strongest, 'SUN', year)))).toEqual([
      'assistance_in',
      'st_agreement',
    ]);
    expect(cell(timeline.strongest, 'SUN', 1970)).toBe(NO_KIND);
  });

  test('what begins in a year is told apart from what stands', () => {
    expect(kind(cell(timeline.strongestBegun, 'SUN', 1949))).toBe('assistance_in');
    expect(cell(timeline.strongestBegun, 'SUN', 1953)).toBe(NO_KIND);
  });

  test('most ties decide the direction, and a draw is mutual', () => {
    expect(direction(cell(timeline.direction, 'SUN', 1953))).toBe('in');
    expect(direction(cell(timeline.direction, 'SUN', 1954))).toBe('mutual');
    expect(direction(cell(timeline.direction, 'MLI', 1969))).toBe('out');
  });
});
