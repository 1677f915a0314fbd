import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildPackage } from '../../data/build-package.ts';
import { DATA_FOLDER } from '../fixtures/real-atlas.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scities-data-'));
  for (const file of readdirSync(DATA_FOLDER)) {
    if (/\.(csv|json|txt)$/.test(file)) cpSync(join(DATA_FOLDER, file), join(folder, file));
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(file: string, change: (content: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

function complaint(): string {
  const build = buildPackage(folder, 2026);
  return build.type === 'stopped' ? build.message : 'built';
}

const lineOf = (file: string, text: string): number =>
  readFileSync(join(DATA_FOLDER, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

describe('a broken package', () => {
  test('stops the build with all problems in one go, each with file, line, cause and mend', () => {
    edit('ties.csv', (csv) =>
      csv
        .replace('fra-1978-st-agreement,FRA,1978-01-21', 'fra-1978-st-agreement,FRA,1978-01-32')
        .replace('mli-1968-assistance-out-medical,MLI,', 'mli-1968-assistance-out-medical,MLX,'),
    );
    edit('bri_documents.csv', (csv) => csv.replace('partner,date,source', 'partner,date,origin'));
    edit('events.csv', (csv) => `${csv}unclosed,2020,,,FRA,,,,,,"文字,Text,article,,\n`);
    const message = complaint();
    expect(message.split('\n')).toEqual([
      'data/bri_documents.csv:1: column "source" is missing',
      '    mend: add it to the header',
      'data/bri_documents.csv:1: unknown column "origin"',
      '    mend: remove it, or add it to data/schema.ts',
      'data/datapackage.json: bri_documents.csv has columns partner,date,origin,confidence, described are partner,date,source,confidence',
      '    mend: describe the columns as they stand',
      expect.stringMatching(/^data\/events\.csv: not readable as CSV: Quote Not Closed/),
      '    mend: check the quotes and the number of commas in the line named',
      `data/ties.csv:${lineOf('ties.csv', 'fra-1978-st-agreement')}: start "1978-01-32" must be a date such as 1975, 1975-09, 1975-09-09, 196X, 1963~ or ../2010`,
      '    mend: correct start; the form is in data/schema.ts',
      `data/ties.csv:${lineOf('ties.csv', 'mli-1968-assistance-out-medical')}: id "mli-1968-assistance-out-medical" does not read as mlx-<year>-<kind>`,
      expect.stringContaining('mend: begin it with "mlx-"'),
      `data/ties.csv:${lineOf('ties.csv', 'mli-1968-assistance-out-medical')}: partner "MLX" is not in partners.csv`,
      expect.stringContaining('mend: use the ISO 3166-1 alpha-3 code'),
      '',
      '7 problems in data/. Nothing was built.',
    ]);
  });

  test('a table that is missing stops the build', () => {
    rmSync(join(folder, 'relations.csv'));
    expect(complaint()).toContain('data/relations.csv: the file is missing');
  });

  test('a table that is not described stops the build', () => {
    writeFileSync(join(folder, 'spare.csv'), 'id\n');
    expect(complaint()).toContain('spare.csv is not described');
  });

  test('untouched, it builds', () => {
    expect(complaint()).toBe('built');
  });
});
