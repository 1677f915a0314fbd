import { describe, expect, test } from 'vitest';
import { labsDescribed } from '../../data/checks/labs-described.ts';
import { add, problemsOf, swap } from '../fixtures/small-tables.ts';

describe(labsDescribed.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(labsDescribed)).toEqual([]);
  });

  test('a description of a tie that is not there is reported', () => {
    expect(
      problemsOf(labsDescribed, { labs: swap('ukr-2020-joint-lab-welding', 'ukr-2020-joint-lab-steel') }),
    ).toEqual([
      {
        file: 'labs.csv',
        line: 2,
        what: '"ukr-2020-joint-lab-steel" is not in ties.csv',
        mend: expect.any(String),
      },
    ]);
  });

  test('a description of another kind of tie is reported', () => {
    expect(
      problemsOf(labsDescribed, { labs: swap('ukr-2020-joint-lab-welding', 'fra-1978-st-agreement') }),
    ).toEqual([
      {
        file: 'labs.csv',
        line: 2,
        what: '"fra-1978-st-agreement" is of kind st_agreement',
        mend: expect.any(String),
      },
    ]);
  });

  test('a second description is reported', () => {
    expect(problemsOf(labsDescribed, { labs: add('ukr-2020-joint-lab-welding,,bri,,,,,,') })).toEqual([
      {
        file: 'labs.csv',
        line: 3,
        what: '"ukr-2020-joint-lab-welding" is described twice',
        mend: expect.any(String),
      },
    ]);
  });
});
