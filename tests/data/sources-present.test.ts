import { describe, expect, test } from 'vitest';
import { sourcesPresent } from '../../data/checks/sources-present.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(sourcesPresent.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(sourcesPresent)).toEqual([]);
  });

  test('a source that is not there is reported', () => {
    expect(problemsOf(sourcesPresent, { ties: swap('treaty;journal', 'treaty;jurnal') })).toEqual([
      { file: 'ties.csv', line: 3, what: 'source "jurnal" is not in sources.csv', mend: expect.any(String) },
    ]);
  });

  test('totals, events, relations and documents are held to the same', () => {
    expect(
      problemsOf(sourcesPresent, {
        totals: swap('At the end of 1985,journal', 'At the end of 1985,a'),
        events: swap('Dubna,journal', 'Dubna,b'),
        relations: swap('1949-10-02,press', '1949-10-02,c'),
        bri_documents: swap('2019,press', '2019,d'),
      }),
    ).toEqual([
      { file: 'totals.csv', line: 2, what: 'source "a" is not in sources.csv', mend: expect.any(String) },
      { file: 'events.csv', line: 3, what: 'source "b" is not in sources.csv', mend: expect.any(String) },
      { file: 'relations.csv', line: 2, what: 'source "c" is not in sources.csv', mend: expect.any(String) },
      {
        file: 'bri_documents.csv',
        line: 2,
        what: 'source "d" is not in sources.csv',
        mend: expect.any(String),
      },
    ]);
  });
});
