import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, namesOneYear, parsePartialDate, yearOf } from '../../src/model/partial-date.ts';

const span = (text: string): readonly [number, number] | null => {
  const date = parsePartialDate(text);
  return date && [date.first, date.last];
};

const must = (text: string) => {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};

describe('reading a partial date', () => {
  test.each([
    ['1975-09-09', 19750909, 19750909, 'day'],
    ['1975-09', 19750901, 19750930, 'month'],
    ['1976-02', 19760201, 19760229, 'month'],
    ['1975', 19750101, 19751231, 'year'],
    ['196X', 19600101, 19691231, 'decade'],
    ['19XX', 19000101, 19991231, 'century'],
    ['../2010-04', 0, 20100430, 'month'],
  ])('%s is the interval %i to %i', (text, first, last, precision) => {
    expect(parsePartialDate(text)).toMatchObject({ text, first, last, precision });
  });

  test('marks of doubt are kept and change no interval', () => {
    expect(parsePartialDate('1963~')).toMatchObject({ approximate: true, uncertain: false, last: 19631231 });
    expect(parsePartialDate('1963?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parsePartialDate('1963%')).toMatchObject({ approximate: true, uncertain: true });
    expect(parsePartialDate('../2010')?.openStart).toBe(true);
  });

  test.each([
    '',
    '75',
    '1975-13',
    '1975-00',
    '1975-02-29',
    '1975-09-31',
    '196X-05',
    '1975/1976',
    ' 1975',
    '1975-9',
    '2010/..',
    'about 1975',
  ])('"%s" is no date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test('every real day is read as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (day) => {
          const text = day.toISOString().slice(0, 10);
          const number = Number(text.replaceAll('-', ''));
          expect(span(text)).toEqual([number, number]);
        },
      ),
    );
  });
});

describe('what a date says about years', () => {
  test('it has surely come by the end of its last possible year', () => {
    expect(['1975-09', '196X', '../2010-04', '20XX'].map((text) => yearOf(must(text)))).toEqual([
      1975, 1969, 2010, 2099,
    ]);
  });

  test('only a date inside one year names it', () => {
    expect(
      ['1975', '1975-09-09', '1963~', '196X', '../2010'].map((text) => namesOneYear(must(text))),
    ).toEqual([true, true, true, false, false]);
  });

  test('dates stand in the order in which they have surely come', () => {
    const dates = ['196X', '1965', '1960-07', '../1960', '1960-07-16', '1969-12-31'].map(must);
    expect(dates.sort(compareDates).map((date) => date.text)).toEqual([
      '1960-07-16',
      '1960-07',
      '../1960',
      '1965',
      '196X',
      '1969-12-31',
    ]);
  });
});
