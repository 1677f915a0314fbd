import { describe, expect, test } from 'vitest';
import type { Partner, Tie } from '../../src/model/dataset.ts';
import { beganIn, endedIn, existedIn, goneBy, inForce, tieStateIn } from '../../src/model/lifetime.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();

function partner(id: string): Partner {
  const found = dataset.partnerById.get(id);
  if (!found) throw new Error(id);
  return found;
}

function tie(id: string): Tie {
  const found = dataset.tieById.get(id);
  if (!found) throw new Error(id);
  return found;
}

describe('a partner', () => {
  test('exists from the first year end after its beginning to the last before its end', () => {
    expect([1959, 1960, 2025].map((year) => existedIn(partner('MLI'), year))).toEqual([false, true, true]);
    expect([1949, 1990, 1991].map((year) => existedIn(partner('SUN'), year))).toEqual([true, true, false]);
    expect([1990, 1991].map((year) => existedIn(partner('RUS'), year))).toEqual([false, true]);
  });

  test('is gone only after it was', () => {
    expect([1990, 1991, 2025].map((year) => goneBy(partner('SUN'), year))).toEqual([false, true, true]);
    expect(goneBy(partner('MLI'), 1959)).toBe(false);
  });
});

describe('a tie, by the counting rule', () => {
  test('is in force at the end of the year in which it surely began', () => {
    const tea = tie('mli-196x-assistance-out-tea');
    expect([1960, 1968, 1969, 2025].map((year) => inForce(tea, year))).toEqual([false, false, true, true]);
  });

  test('is not in force at the end of the year in which it surely ended', () => {
    const agreement = tie('sun-1954-st-agreement');
    expect([1953, 1954, 1965, 1966].map((year) => inForce(agreement, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('that ended some time in a decade is in force until the decade is over', () => {
    const agreement = { ...tie('sun-1954-st-agreement'), end: parsePartialDate('196X') };
    expect([1960, 1968, 1969].map((year) => inForce(agreement, year))).toEqual([true, true, false]);
  });

  test('known to exist by a day counts from that day', () => {
    const exchange = tie('multi-1975-exchange');
    expect([1974, 1975].map((year) => inForce(exchange, year))).toEqual([false, true]);
  });

  test('began in a year only when its date names that year', () => {
    expect(beganIn(tie('sun-1954-st-agreement'), 1954)).toBe(true);
    expect(beganIn(tie('mli-196x-assistance-out-tea'), 1969)).toBe(false);
    expect(beganIn(tie('multi-1975-exchange'), 1975)).toBe(false);
  });

  test('ended in the year by whose end it had surely ended', () => {
    const experts = tie('sun-1949-assistance-in-experts');
    expect([1959, 1960, 1961].map((year) => endedIn(experts, year))).toEqual([false, true, false]);
    expect(endedIn(tie('fra-1978-st-agreement'), 2025)).toBe(false);
  });

  test('has one state a year', () => {
    const agreement = tie('sun-1954-st-agreement');
    expect([1953, 1954, 1955, 1966].map((year) => tieStateIn(agreement, year))).toEqual([
      'not-yet',
      'began-this-year',
      'in-force',
      'ended',
    ]);
  });
});
