import { describe, expect, test } from 'vitest';
import { totalsWellFormed } from '../../data/checks/totals-well-formed.ts';
import { add, problemsOf, swap } from '../fixtures/small-tables.ts';

describe(totalsWellFormed.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(totalsWellFormed)).toEqual([]);
  });

  test('an unknown metric is reported', () => {
    expect(problemsOf(totalsWellFormed, { totals: swap('bri_joint_labs', 'joint_labs') })).toEqual([
      {
        file: 'totals.csv',
        line: 5,
        what: 'metric "joint_labs" is not in metrics.csv',
        mend: expect.any(String),
      },
    ]);
  });

  test('a value that cannot be is reported', () => {
    expect(problemsOf(totalsWellFormed, { totals: swap('106', '-106') })).toEqual([
      { file: 'totals.csv', line: 2, what: 'value -106 is not positive', mend: expect.any(String) },
    ]);
  });

  test('half a country is reported', () => {
    expect(problemsOf(totalsWellFormed, { totals: swap('106', '106.5') })).toEqual([
      {
        file: 'totals.csv',
        line: 2,
        what: '106.5 countries and regions is not whole',
        mend: expect.any(String),
      },
    ]);
  });

  test('the same figure of the same source is reported', () => {
    expect(
      problemsOf(totalsWellFormed, {
        totals: add('partners-1985-b,1985,st_partner_countries_regions,107,exact,注,Note,journal,secondary'),
      }),
    ).toEqual([
      {
        file: 'totals.csv',
        line: 6,
        what: 'the same metric, date and source stand in line 2',
        mend: expect.any(String),
      },
    ]);
  });
});
