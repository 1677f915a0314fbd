import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, toCsv } from '../../src/snapshot/csv.ts';

const MARK = '\uFEFF';
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', '科', 'a') }),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

describe(toCsv, () => {
  it('begins with the byte order mark and ends every row with CRLF', () => {
    expect(
      toCsv([
        ['id', 'name'],
        ['FRA', '法国'],
      ]),
    ).toBe(`${MARK}id,name\r\nFRA,法国\r\n`);
  });

  it('quotes commas, quotes and line breaks, and doubles the quotes', () => {
    expect(toCsv([['a,b', 'say "yes"', 'two\nlines', 'plain']])).toBe(
      `${MARK}"a,b","say ""yes""","two\nlines",plain\r\n`,
    );
  });

  it('keeps spaces at the edges of a cell', () => {
    expect(toCsv([[' a', 'b ']])).toBe(`${MARK}" a","b "\r\n`);
  });

  it('writes numbers bare, negative ones too, and nothing for null', () => {
    expect(toCsv([[-12.5, 0, null]])).toBe(`${MARK}-12.5,0,\r\n`);
  });

  it('does not write an empty line for a row of one empty cell', () => {
    expect(read(toCsv([['id'], [''], ['x']]))).toEqual([['id'], [''], ['x']]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])(
    'disarms the formula %j with an apostrophe',
    (formula) => {
      expect(read(toCsv([['id', formula]]))).toEqual([['id', `'${formula}`]]);
    },
  );

  it('leaves a text alone that only contains such signs', () => {
    expect(guardFormula('1 = 1, a@b, 1949-1978')).toBe('1 = 1, a@b, 1949-1978');
  });

  it('gives back every row when read again, but for the guard', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(read(toCsv(table))).toEqual(table.map((row) => row.map(guardFormula)));
      }),
      { numRuns: 2000 },
    );
  });

  it('never gives a cell that a spreadsheet program would run', () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const text of read(toCsv(table)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 1000 },
    );
  });
});
