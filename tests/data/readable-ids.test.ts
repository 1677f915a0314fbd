import { describe, expect, test } from 'vitest';
import { readableIds } from '../../data/checks/readable-ids.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(readableIds.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(readableIds)).toEqual([]);
  });

  test('an id without its partner or its year is reported', () => {
    expect(problemsOf(readableIds, { ties: swap('fra-1978-st-agreement,FRA', 'landmark-7,FRA') })).toEqual([
      {
        file: 'ties.csv',
        line: 7,
        what: 'id "landmark-7" does not read as fra-<year>-<kind>',
        mend: expect.stringContaining('fra-1985-st-agreement'),
      },
    ]);
  });

  test('a tie of several partners begins with multi', () => {
    expect(problemsOf(readableIds, { ties: swap('multi-1975-exchange', 'fra-1975-exchange') })).toEqual([
      {
        file: 'ties.csv',
        line: 9,
        what: 'id "fra-1975-exchange" does not read as multi-<year>-<kind>',
        mend: expect.any(String),
      },
    ]);
  });

  test('a decade or a century stands for a year', () => {
    expect(problemsOf(readableIds, { ties: swap('mli-196x-', 'mli-19xx-') })).toEqual([]);
  });
});
