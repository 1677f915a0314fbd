import { describe, expect, test } from 'vitest';
import { tieInLifetime } from '../../data/checks/tie-in-lifetime.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(tieInLifetime.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(tieInLifetime)).toEqual([]);
  });

  test('a tie that begins before its partner is reported', () => {
    expect(problemsOf(tieInLifetime, { ties: swap('1992-12-18', '1990') })).toEqual([
      {
        file: 'ties.csv',
        line: 5,
        what: 'rus-1992-st-agreement: begins 1990, before RUS existed (1991-12-26)',
        mend: expect.stringContaining('the state that existed then'),
      },
    ]);
  });

  test('a tie that begins after its partner is reported', () => {
    expect(problemsOf(tieInLifetime, { ties: swap('1984-12-28', '1991-12-26') })).toEqual([
      {
        file: 'ties.csv',
        line: 4,
        what: 'sun-1984-st-agreement: begins 1991-12-26, after SUN was gone (1991-12-26)',
        mend: expect.any(String),
      },
    ]);
  });

  test('a tie that ends after its partner is reported', () => {
    expect(problemsOf(tieInLifetime, { ties: swap('1984-12-28,,', '1984-12-28,1992,expired') })).toEqual([
      {
        file: 'ties.csv',
        line: 4,
        what: 'sun-1984-st-agreement: ends 1992, after SUN was gone (1991-12-26)',
        mend: expect.any(String),
      },
    ]);
  });

  test('states older than the People’s Republic have no lower limit', () => {
    expect(problemsOf(tieInLifetime, { ties: swap('1949-08', '1948') })).toEqual([]);
  });
});
