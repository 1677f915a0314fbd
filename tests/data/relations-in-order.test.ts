import { describe, expect, test } from 'vitest';
import { relationsInOrder } from '../../data/checks/relations-in-order.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(relationsInOrder.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(relationsInOrder)).toEqual([]);
  });

  test('a break without a beginning is reported', () => {
    expect(problemsOf(relationsInOrder, { relations: swap('SUN,established', 'SUN,broken') })).toEqual([
      {
        file: 'relations.csv',
        line: 2,
        what: 'SUN: broken 1949-10-02 follows nothing',
        mend: expect.any(String),
      },
    ]);
  });

  test('a resumption without a break is reported', () => {
    expect(problemsOf(relationsInOrder, { relations: swap('FRA,broken', 'FRA,established') })).toEqual([
      {
        file: 'relations.csv',
        line: 5,
        what: 'FRA: resumed 1971 follows established 1970',
        mend: expect.any(String),
      },
    ]);
  });

  test('relations lowered to chargé level are resumed too', () => {
    expect(problemsOf(relationsInOrder, { relations: swap('FRA,broken', 'FRA,charge_daffaires') })).toEqual(
      [],
    );
  });
});
