import { describe, expect, test } from 'vitest';
import { uniqueIds } from '../../data/checks/unique-ids.ts';
import { add, problemsOf } from '../fixtures/small-tables.ts';

describe(uniqueIds.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(uniqueIds)).toEqual([]);
  });

  test('an id used again is reported where it stands the second time', () => {
    expect(
      problemsOf(uniqueIds, { sources: add('treaty,另一份,商务部,Ministry of Commerce,,zh,,treaty') }),
    ).toEqual([
      {
        file: 'sources.csv',
        line: 6,
        what: 'id "treaty" is already used in line 2',
        mend: expect.stringContaining('an id of its own'),
      },
    ]);
  });
});
