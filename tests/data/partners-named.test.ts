import { describe, expect, test } from 'vitest';
import { partnersNamed } from '../../data/checks/partners-named.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(partnersNamed.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(partnersNamed)).toEqual([]);
  });

  test('a tie of no partner is reported', () => {
    expect(
      problemsOf(partnersNamed, { ties: swap('rus-1992-st-agreement,RUS,', 'rus-1992-st-agreement,,') }),
    ).toEqual([
      { file: 'ties.csv', line: 5, what: 'rus-1992-st-agreement names no partner', mend: expect.any(String) },
    ]);
  });

  test.each(['transfer_centre', 'joint_lab'])('a %s for a whole region may have none', (kind) => {
    const centre = (csv: string): string =>
      swap(
        'rus-1992-st-agreement,RUS,',
        'region-1992-centre,,',
      )(csv).replace('1992-12-18,,,st_agreement', `1992-12-18,,,${kind}`);
    expect(problemsOf(partnersNamed, { ties: centre })).toEqual([]);
  });
});
