import { describe, expect, test } from 'vitest';
import { dateOrder } from '../../data/checks/date-order.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(dateOrder.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(dateOrder)).toEqual([]);
  });

  test('a tie that ends before it begins is reported', () => {
    expect(problemsOf(dateOrder, { ties: swap('1954-10-12,1966', '1954-10-12,1953') })).toEqual([
      { file: 'ties.csv', line: 3, what: 'ends 1953, before it begins 1954-10-12', mend: expect.any(String) },
    ]);
  });

  test('events, partners and capitals are held to the same', () => {
    expect(
      problemsOf(dateOrder, {
        events: swap('1956,1965', '1956,1955'),
        partners: swap('1949-10-01,1991-12-26', '1992,1991-12-26'),
        capitals: swap('莫斯科,Moscow,37.6,55.8,,', '莫斯科,Moscow,37.6,55.8,1990,1980'),
      }),
    ).toEqual([
      { file: 'events.csv', line: 3, what: 'ends 1955, before it begins 1956', mend: expect.any(String) },
      {
        file: 'partners.csv',
        line: 2,
        what: 'ends 1991-12-26, before it begins 1992',
        mend: expect.any(String),
      },
      { file: 'capitals.csv', line: 2, what: 'ends 1980, before it begins 1990', mend: expect.any(String) },
    ]);
  });

  test('dates that may coincide are in order', () => {
    expect(problemsOf(dateOrder, { ties: swap('1954-10-12,1966', '1954-10-12,1954') })).toEqual([]);
  });
});
