import { describe, expect, test } from 'vitest';
import { capitalsNearLand } from '../../data/checks/capitals-near-land.ts';
import { problemsOf } from '../fixtures/small-tables.ts';

describe(capitalsNearLand.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(capitalsNearLand)).toEqual([]);
  });

  test('a capital far out at sea is reported', () => {
    expect(
      problemsOf(
        capitalsNearLand,
        {},
        {
          distanceToLand: (partner) => (partner === 'MLI' ? 250.4 : 99),
        },
      ),
    ).toEqual([
      {
        file: 'capitals.csv',
        line: 6,
        what: 'Bamako (-8, 12.6) lies 250 km from MLI',
        mend: expect.stringContaining('lon and lat'),
      },
    ]);
  });

  test('a partner without drawn land is passed over', () => {
    expect(problemsOf(capitalsNearLand, {}, { distanceToLand: () => null })).toEqual([]);
  });
});
