import { describe, expect, test } from 'vitest';
import type { Problem } from '../../data/problem.ts';
import { parseTable } from '../../data/read-tables.ts';

const HEADER = 'partner,date,source,confidence';

function read(...lines: readonly string[]): {
  readonly rows: readonly unknown[];
  readonly problems: Problem[];
} {
  const problems: Problem[] = [];
  const rows = parseTable('bri_documents', [HEADER, ...lines, ''].join('\n'), problems);
  return { rows, problems };
}

describe('reading a table', () => {
  test('a row keeps the line it stands on', () => {
    expect(read('MLI,2019,press,primary').rows).toEqual([
      { partner: 'MLI', date: '2019', source: 'press', confidence: 'primary', line: 2 },
    ]);
  });

  test('a line break inside quotes does not move the lines below by more than itself', () => {
    const problems: Problem[] = [];
    const rows = parseTable(
      'relations',
      'partner,event,date,source,confidence,note_zh,note_en\nFRA,established,1964,a,primary,"一\n二",x\nMLI,established,1960,a,primary,,\n',
      problems,
    );
    expect(problems).toEqual([]);
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
  });

  test('every bad cell of a file is reported at once', () => {
    const { rows, problems } = read('MLI,2019-13,press,primary', 'mali,2019,press,certain');
    expect(rows).toEqual([]);
    expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '2 date "2019-13" must be a date such as 1975, 1975-09, 1975-09-09, 196X, 1963~ or ../2010',
      '3 partner "mali" must be a code of three capital letters',
      expect.stringMatching(/^3 confidence "certain" /),
    ]);
  });

  test('a missing and an unknown column are reported once, at the header', () => {
    const problems: Problem[] = [];
    parseTable(
      'bri_documents',
      'partner,date,origin,confidence\nMLI,2019,a,primary\nFRA,2019,a,primary\n',
      problems,
    );
    expect(problems).toEqual([
      {
        file: 'bri_documents.csv',
        line: 1,
        what: 'column "source" is missing',
        mend: 'add it to the header',
      },
      {
        file: 'bri_documents.csv',
        line: 1,
        what: 'unknown column "origin"',
        mend: 'remove it, or add it to data/schema.ts',
      },
    ]);
  });

  test('an unclosed quote is reported with the line where it opens', () => {
    const { rows, problems } = read('MLI,2019,"press,primary', 'FRA,2019,press,primary');
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(/^not readable as CSV: Quote Not Closed.* line 3$/);
  });

  test('a row with a comma too many is reported with its line', () => {
    expect(read('MLI,2019,press,primary,').problems[0]?.what).toMatch(/got 5 on line 2$/);
  });
});
