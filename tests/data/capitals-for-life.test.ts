import { describe, expect, test } from 'vitest';
import { capitalsForLife } from '../../data/checks/capitals-for-life.ts';
import { add, problemsOf, swap } from '../fixtures/small-tables.ts';

describe(capitalsForLife.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(capitalsForLife)).toEqual([]);
  });

  test('a year without a capital is reported', () => {
    expect(
      problemsOf(capitalsForLife, {
        capitals: swap('巴黎,Paris,2.3,48.9,,', '巴黎,Paris,2.3,48.9,1960-06-01,'),
      }),
    ).toEqual([
      {
        file: 'capitals.csv',
        line: 5,
        what: 'FRA has 0 capitals at the end of 1949',
        mend: expect.any(String),
      },
    ]);
  });

  test('a year with two capitals is reported', () => {
    expect(problemsOf(capitalsForLife, { capitals: add('MLI,塞古,Ségou,-6.3,13.4,1970,1975') })).toEqual([
      {
        file: 'capitals.csv',
        line: 6,
        what: 'MLI has 2 capitals at the end of 1970',
        mend: expect.any(String),
      },
    ]);
  });

  test('a capital may move in a year', () => {
    const moved = (csv: string): string =>
      add('FRA,里昂,Lyon,4.8,45.8,1960-06-01,')(swap('48.9,,', '48.9,,1960-06-01')(csv));
    expect(problemsOf(capitalsForLife, { capitals: moved })).toEqual([]);
  });
});
