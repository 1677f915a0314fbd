import { describe, expect, test } from 'vitest';
import { endsExplained } from '../../data/checks/ends-explained.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(endsExplained.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(endsExplained)).toEqual([]);
  });

  test('an end without a reason is reported', () => {
    expect(problemsOf(endsExplained, { ties: swap('1966,lapsed', '1966,') })).toEqual([
      {
        file: 'ties.csv',
        line: 3,
        what: 'sun-1954-st-agreement: end 1966 without a reason',
        mend: expect.any(String),
      },
    ]);
  });

  test('a reason without an end is reported', () => {
    expect(problemsOf(endsExplained, { ties: swap('1966,lapsed', ',lapsed') })).toEqual([
      {
        file: 'ties.csv',
        line: 3,
        what: 'sun-1954-st-agreement: reason "lapsed" without an end',
        mend: expect.any(String),
      },
    ]);
  });
});
