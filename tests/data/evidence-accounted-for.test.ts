import { describe, expect, test } from 'vitest';
import { evidenceAccountedFor } from '../../data/checks/evidence-accounted-for.ts';
import { add, problemsOf, swap } from '../fixtures/small-tables.ts';

describe(evidenceAccountedFor.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(evidenceAccountedFor)).toEqual([]);
  });

  test('a row that leads nowhere is reported', () => {
    expect(
      problemsOf(evidenceAccountedFor, {
        intake: swap('SUN:established:1949-10-02', 'SUN:established:1949'),
      }),
    ).toEqual([
      {
        file: 'intake.csv',
        line: 6,
        what: 'record "SUN:established:1949" is in no table',
        mend: expect.any(String),
      },
    ]);
  });

  test('a row kept without a record is reported', () => {
    expect(problemsOf(evidenceAccountedFor, { intake: swap('kept,partners-1985,', 'kept,,') })).toEqual([
      {
        file: 'intake.csv',
        line: 5,
        what: 'totals.csv line 2 is kept and names no record',
        mend: expect.any(String),
      },
    ]);
  });

  test('a row left out with a record is reported', () => {
    expect(
      problemsOf(evidenceAccountedFor, { intake: swap('left_out,,', 'left_out,fra-1978-st-agreement,') }),
    ).toEqual([
      {
        file: 'intake.csv',
        line: 4,
        what: 'ties.csv line 4 is left_out and names a record',
        mend: expect.any(String),
      },
    ]);
  });

  test('a row left out without a reason is reported', () => {
    expect(problemsOf(evidenceAccountedFor, { intake: swap('Not S&T co-operation.', '') })).toEqual([
      {
        file: 'intake.csv',
        line: 4,
        what: 'ties.csv line 4 is left_out without a reason',
        mend: expect.any(String),
      },
    ]);
  });

  test('a row accounted for twice is reported', () => {
    expect(
      problemsOf(evidenceAccountedFor, { intake: add('ties.csv,2,kept,fra-1978-st-agreement,') }),
    ).toEqual([
      {
        file: 'intake.csv',
        line: 7,
        what: 'ties.csv line 2 is accounted for twice',
        mend: expect.any(String),
      },
    ]);
  });

  test('a finding answered twice, or by no record, is reported', () => {
    expect(
      problemsOf(evidenceAccountedFor, {
        findings: add('audit.csv,3,ties.csv,,MLI,missing_tie,applied,mli-1961,Entered.'),
      }),
    ).toEqual([
      { file: 'findings.csv', line: 4, what: 'record "mli-1961" is in no table', mend: expect.any(String) },
      {
        file: 'findings.csv',
        line: 4,
        what: 'audit.csv line 3 is accounted for twice',
        mend: expect.any(String),
      },
    ]);
  });
});
