import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../data/problem.ts';
import { parseTable } from '../../data/read-tables.ts';
import { SCHEMAS, TABLE_NAMES, type TableName } from '../../data/schema.ts';

const tables = fc.constantFrom(...TABLE_NAMES);
const headerOf = (name: TableName): string => Object.keys(SCHEMAS[name].shape).join(',');

/** Reads a table and checks what must hold of every reading, however it ends. */
function read(name: TableName, content: string) {
  const problems: Problem[] = [];
  const rows = parseTable(name, content, problems);
  const lines = content.split(/\r\n|\n|\r/).length;
  for (const { file, line, what, mend } of problems) {
    expect(file).toBe(`${name}.csv`);
    expect(line >= 0 && line <= lines).toBe(true);
    expect(what !== '' && mend !== '').toBe(true);
  }
  return { rows, problems };
}

const scraps = fc.constantFrom(
  ',',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '\ufeff',
  '\u0000',
  ';',
  '=1+1',
  '__proto__',
  'constructor',
  '科技',
  '1975-02-30',
  'FRA',
  'https://example.org/',
  'javascript:alert(1)',
  ' ',
);
const scrapText = fc
  .array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((all) => all.join(''));

describe('any text given for a table', () => {
  test('gives rows and problems, and nothing is thrown', () => {
    fc.assert(
      fc.property(tables, fc.oneof(scrapText, fc.string({ unit: 'binary' })), (name, content) => {
        read(name, content);
      }),
      { numRuns: 1000 },
    );
  });

  test('below the right header gives rows that fit the table, or says which line does not', () => {
    fc.assert(
      fc.property(tables, scrapText, (name, content) => {
        const { rows } = read(name, `${headerOf(name)}\n${content}`);
        for (const row of rows) {
          expect(Object.keys(row).sort()).toEqual([...Object.keys(SCHEMAS[name].shape), 'line'].sort());
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('below a wrong header gives no row', () => {
    fc.assert(
      fc.property(tables, scrapText, (name, content) => {
        const [first, ...others] = headerOf(name).split(',');
        const { rows } = read(name, `${[`${first}_`, ...others].join(',')}\n${content}`);
        expect(rows).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a table with every cell quoted', () => {
  const cell = fc.oneof(scraps, fc.string({ maxLength: 8 }));
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test('puts each row on its own line, or reports it there', () => {
    const columns = Object.keys(SCHEMAS.bri_documents.shape);
    const good = ['MLI', '2019', 'press', 'primary'];
    const row = fc.oneof(
      fc.constant(good),
      fc
        .array(
          // A line break inside a cell moves the lines below; that is another test's fact.
          cell.map((text) => text.replace(/[\r\n]/g, '')),
          { minLength: columns.length, maxLength: columns.length },
        )
        // A row of empty cells is no row: spreadsheet programs leave them at the end.
        .filter((cells) => cells.some((text) => text.trim() !== '')),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (list) => {
        const content = [columns.join(','), ...list.map((cells) => cells.map(quoted).join(',')), ''].join(
          '\n',
        );
        const { rows, problems } = read('bri_documents', content);
        const told = new Set([...rows.map((item) => item.line), ...problems.map((problem) => problem.line)]);
        expect([...told].sort((a, b) => a - b)).toEqual(list.map((_, index) => index + 2));
        const wellFormed = list.flatMap((cells, index) => (cells === good ? [index + 2] : []));
        expect(rows.map((item) => item.line)).toEqual(expect.arrayContaining(wellFormed));
      }),
      { numRuns: 500 },
    );
  });
});
