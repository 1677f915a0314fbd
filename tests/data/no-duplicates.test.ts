import { describe, expect, test } from 'vitest';
import { noDuplicates } from '../../data/checks/no-duplicates.ts';
import { add, problemsOf, swap } from '../fixtures/small-tables.ts';

const AGAIN =
  'fra-1978-st-agreement-again,FRA,1978,,,st_agreement,mutual,general,,中法科学技术协定。,Another title,说明。,A note.,press,secondary';

describe(noDuplicates.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(noDuplicates)).toEqual([]);
  });

  test('the same instrument under another id is reported', () => {
    expect(problemsOf(noDuplicates, { ties: add(AGAIN) })).toEqual([
      {
        file: 'ties.csv',
        line: 10,
        what: '"fra-1978-st-agreement-again" has the partner, kind, title and possible date of "fra-1978-st-agreement" (line 7)',
        mend: expect.any(String),
      },
    ]);
  });

  test('the same title in another year is another instrument', () => {
    expect(problemsOf(noDuplicates, { ties: add(AGAIN.replace('FRA,1978,', 'FRA,1988,')) })).toEqual([]);
  });

  test('the same title of another kind is another record', () => {
    expect(problemsOf(noDuplicates, { ties: add(swap('st_agreement', 'st_protocol')(AGAIN)) })).toEqual([]);
  });
});
