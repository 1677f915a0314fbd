import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, namesOneYear, parsePartialDate, yearOf } from '../../src/model/partial-date.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

const year = fc.integer({ min: 1000, max: 2999 }).map(four);
const month = fc.integer({ min: 1, max: 12 }).map(two);
/** Days that every month has. */
const day = fc.integer({ min: 1, max: 28 }).map(two);

const core = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 29 }).map((century) => `${century}XX`),
);
const written = fc
  .tuple(fc.constantFrom('', '../'), core, fc.constantFrom('', '~', '?', '%'))
  .map((parts) => parts.join(''));

const nearlyADate = fc
  .array(
    fc.constantFrom('19', '7', '5', '-', '0', '31', 'X', '..', '/', '~', '?', '%', ' ', '\n', '１', '00'),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const must = (text: string) => {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};

describe('any text', () => {
  test('is a date or not, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), nearlyADate), (text) => {
        const date = parsePartialDate(text);
        expect(date === null || date.text === text).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('that is a date means at least one day, and no impossible one', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyADate, written), (text) => {
        const date = parsePartialDate(text);
        if (!date) return;
        expect(date.first).toBeLessThanOrEqual(date.last);
        const [m, d] = [Math.floor(date.last / 100) % 100, date.last % 100];
        expect(m >= 1 && m <= 12 && d >= 1 && d <= 31).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is not known as a year', () => {
  test('has no month and no day', () => {
    const masked = fc.constantFrom('196X', '19XX', '200X', '20XX');
    fc.assert(
      fc.property(masked, month, fc.option(day), (years, m, d) => {
        expect(parsePartialDate([years, m, ...(d === null ? [] : [d])].join('-'))).toBeNull();
      }),
    );
  });
});

describe('every form a date may have', () => {
  test('is read, and keeps its text', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(must(text).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('says of its beginning and its doubts what its marks say', () => {
    fc.assert(
      fc.property(written, (text) => {
        const date = must(text);
        expect(date.openStart).toBe(text.startsWith('../'));
        expect(date.first === 0).toBe(date.openStart);
        expect(date.approximate).toBe(/[~%]$/.test(text));
        expect(date.uncertain).toBe(/[?%]$/.test(text));
      }),
    );
  });

  test('loses nothing by a mark: the days meant stay the same', () => {
    fc.assert(
      fc.property(core, fc.constantFrom('~', '?', '%'), (text, mark) => {
        const { first, last, precision } = must(text);
        expect(must(`${text}${mark}`)).toMatchObject({ first, last, precision });
      }),
    );
  });

  test('lies inside what a less precise form of it means', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const forms = [`${y}-${m}-${d}`, `${y}-${m}`, y, `${y.slice(0, 3)}X`, `${y.slice(0, 2)}XX`].map(must);
        forms.slice(1).forEach((wider, index) => {
          const narrower = forms[index];
          expect(narrower && narrower.first >= wider.first && narrower.last <= wider.last).toBe(true);
        });
      }),
    );
  });

  test('names one year when its first and last day share it, and has come by the end of that year', () => {
    fc.assert(
      fc.property(written, (text) => {
        const date = must(text);
        expect(namesOneYear(date)).toBe(!text.startsWith('../') && !text.includes('X'));
        expect(yearOf(date) * 10000 + 1231).toBeGreaterThanOrEqual(date.last);
      }),
    );
  });
});

describe('the order of dates', () => {
  test('is the same whichever way it is asked, and a date is equal only to itself', () => {
    fc.assert(
      fc.property(written.map(must), written.map(must), (a, b) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a.text === b.text);
      }),
    );
  });

  test('has no circles', () => {
    fc.assert(
      fc.property(written.map(must), written.map(must), written.map(must), (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compareDates);
        expect(
          x && y && z && compareDates(x, y) <= 0 && compareDates(y, z) <= 0 && compareDates(x, z) <= 0,
        ).toBe(true);
      }),
    );
  });
});
