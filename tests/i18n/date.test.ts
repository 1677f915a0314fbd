import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/date.ts';
import { type PartialDate, parsePartialDate } from '../../src/model/partial-date.ts';

function must(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

describe('a date in words is as precise as it is known', () => {
  test.each([
    ['1975-09-09', '9 September 1975', '1975年9月9日'],
    ['1979-01-31', '31 January 1979', '1979年1月31日'],
    ['1975-09', 'September 1975', '1975年9月'],
    ['1978-12', 'December 1978', '1978年12月'],
    ['1975', '1975', '1975年'],
    ['196X', 'the 1960s', '20世纪60年代'],
    ['190X', 'the 1900s', '20世纪头十年'],
    ['200X', 'the 2000s', '21世纪头十年'],
    ['201X', 'the 2010s', '21世纪10年代'],
    ['188X', 'the 1880s', '19世纪80年代'],
    ['18XX', 'the 19th century', '19世纪'],
    ['19XX', 'the 20th century', '20世纪'],
    ['20XX', 'the 21st century', '21世纪'],
    ['10XX', 'the 11th century', '11世纪'],
  ])('%s: %s, %s', (text, en, zh) => {
    expect(formatDate(must(text), 'en')).toBe(en);
    expect(formatDate(must(text), 'zh')).toBe(zh);
  });
});

describe('every doubt is said', () => {
  test.each([
    ['1963~', 'about 1963', '1963年前后'],
    ['196X~', 'about the 1960s', '20世纪60年代前后'],
    ['1963?', '1963 (uncertain)', '1963年（存疑）'],
    ['1963%', 'about 1963 (uncertain)', '1963年前后（存疑）'],
    ['../2010-04', 'by April 2010', '不晚于2010年4月'],
    ['../1975-09-09', 'by 9 September 1975', '不晚于1975年9月9日'],
    ['../200X', 'by the 2000s', '不晚于21世纪头十年'],
    ['../2010~', 'by about 2010', '不晚于约2010年'],
    ['../2010?', 'by 2010 (uncertain)', '不晚于2010年（存疑）'],
  ])('%s: %s, %s', (text, en, zh) => {
    expect(formatDate(must(text), 'en')).toBe(en);
    expect(formatDate(must(text), 'zh')).toBe(zh);
  });
});

describe('any date', () => {
  const core = fc.oneof(
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length))),
    fc.integer({ min: 190, max: 209 }).map((decade) => `${decade}X`),
    fc.constantFrom('19XX', '20XX'),
  );
  const written = fc
    .tuple(fc.constantFrom('', '../'), core, fc.constantFrom('', '~', '?', '%'))
    .map((parts) => parts.join(''));

  test('has words of its own: two dates are never told alike', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        for (const lang of ['en', 'zh'] as const) {
          expect(formatDate(must(a), lang) === formatDate(must(b), lang)).toBe(a === b);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is told in one language at a time, with no sign of how it is written in the data', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(formatDate(must(text), 'en')).toMatch(/^[A-Za-z0-9 ()]+$/);
        expect(formatDate(must(text), 'zh')).toMatch(/^[\p{Script=Han}0-9（）]+$/u);
      }),
    );
  });
});
