import { describe, expect, test } from 'vitest';
import { yearsInRange } from '../../data/checks/years-in-range.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(yearsInRange.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(yearsInRange)).toEqual([]);
  });

  test.each(['2954-10-12', '2030-10-12', '1854-10-12', '0054-10-12'])('a tie of %s is reported', (date) => {
    expect(problemsOf(yearsInRange, { ties: swap('1954-10-12,1966', `${date},1966`) })).toEqual([
      {
        file: 'ties.csv',
        line: 3,
        what: `start "${date}" lies outside 1949–2026`,
        mend: 'correct the year of start',
      },
    ]);
  });

  test('the current year is the last, whatever the clock says', () => {
    const edit = { ties: swap('1954-10-12,1966', '1954-10-12,2027') };
    expect(problemsOf(yearsInRange, edit)).toHaveLength(1);
    expect(problemsOf(yearsInRange, edit, { currentYear: 2027 })).toEqual([]);
  });

  test('a date known roughly is refused only when none of its days can be meant', () => {
    expect(problemsOf(yearsInRange, { ties: swap('1954-10-12,1966', '20XX,1966') })).toEqual([]);
    expect(problemsOf(yearsInRange, { ties: swap('1954-10-12,1966', '192X,1966') })).toHaveLength(1);
  });
});
