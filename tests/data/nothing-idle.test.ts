import { describe, expect, test } from 'vitest';
import { nothingIdle } from '../../data/checks/nothing-idle.ts';
import { add, problemsOf } from '../fixtures/small-tables.ts';

describe(nothingIdle.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(nothingIdle)).toEqual([]);
  });

  test('a source and a metric that nothing uses are reported', () => {
    expect(
      problemsOf(nothingIdle, {
        sources: add('spare,备用,新华社,Xinhua,,zh,,press'),
        metrics: add('st_diplomats,科技外交官,S&T diplomats,人,people,people'),
      }),
    ).toEqual([
      { file: 'sources.csv', line: 6, what: 'no record uses "spare"', mend: expect.any(String) },
      { file: 'metrics.csv', line: 4, what: 'no record uses "st_diplomats"', mend: expect.any(String) },
    ]);
  });
});
