import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildPackage } from '../../data/build-package.ts';
import { decodeTable } from '../../data/decode-table.ts';
import { DATA_FOLDER, SHIPPED_FILE } from '../fixtures/real-atlas.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scities-saved-'));
  for (const file of readdirSync(DATA_FOLDER)) {
    if (/\.(csv|json|txt)$/.test(file)) cpSync(join(DATA_FOLDER, file), join(folder, file));
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function builtWith(file: string, save: (csv: string) => string | Uint8Array): string {
  writeFileSync(join(folder, file), save(readFileSync(join(DATA_FOLDER, file), 'utf8')));
  const build = buildPackage(folder, 2026);
  return build.type === 'stopped' ? build.message : build.content;
}

const shipped = (): string => readFileSync(SHIPPED_FILE, 'utf8');

const quoteAll = (csv: string): string =>
  parse(csv)
    .map((row: readonly string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');

describe('a table saved by another program is read as meant', () => {
  test.each([
    ['with a byte order mark', (csv: string) => `\uFEFF${csv}`],
    ['with all cells quoted', quoteAll],
    ['with CRLF', (csv: string) => csv.replaceAll('\n', '\r\n')],
    [
      'with an empty row at the end',
      (csv: string) => `${csv}${','.repeat(csv.split('\n')[0]?.split(',').length ?? 1).slice(1)}\n`,
    ],
    ['with letters taken apart', (csv: string) => csv.normalize('NFD')],
  ])('%s', (_, save) => {
    expect(builtWith('partners.csv', save) === shipped()).toBe(true);
  });
});

describe('a table in another form is named in one sentence', () => {
  test('UTF-16', () => {
    const message = builtWith('partners.csv', (csv) => Buffer.from(`\uFEFF${csv}`, 'utf16le'));
    expect(message).toContain('data/partners.csv: not UTF-8; it looks like UTF-16');
    expect(message).toContain('CSV UTF-8');
    expect(message).toContain('1 problem in data/');
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('%s', (name, sign) => {
    const message = builtWith('partners.csv', (csv) => csv.replaceAll(',', sign));
    expect(message).toContain(`data/partners.csv:1: its columns are separated by ${name}`);
    expect(message).toContain('1 problem in data/');
  });

  test('a table that only the building of land reads', () => {
    const message = builtWith('polities.csv', (csv) => Buffer.from(`\uFEFF${csv}`, 'utf16le'));
    expect(message).toContain('data/polities.csv: not UTF-8; it looks like UTF-16');
    expect(message).toContain('1 problem in data/');
  });

  test('a garbled cell of any table, even one that no rule reads', () => {
    const message = builtWith('intake.csv', (csv) => csv.replace(/\n([^,\n]+),/, '\n$1\u200b,'));
    expect(message).toMatch(/data\/intake\.csv:2: .* holds a character without width/);
  });
});

/** 中国 in GB18030; a header of ASCII is the same in both. */
const CHINA_GB = [0xd6, 0xd0, 0xb9, 0xfa];

test('GB18030, as Excel in Chinese writes it, is named', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('id,name_zh\nCHN,'), ...CHINA_GB, 10]);
  expect(decodeTable(bytes)).toEqual({ type: 'foreign', likely: 'GB18030' });
});

test('the whole build names a table in GB18030 and says nothing else', () => {
  const message = builtWith('bri_documents.csv', (csv) =>
    Uint8Array.from([...new TextEncoder().encode(csv), ...CHINA_GB, 0x0a]),
  );
  expect(message).toContain('data/bri_documents.csv: not UTF-8; it looks like GB18030');
  expect(message).toContain('1 problem in data/');
});

test('one byte a letter is named', () => {
  expect(decodeTable(Uint8Array.from([0x69, 0x64, 0x0a, 0xe9, 0x0a]))).toEqual({
    type: 'foreign',
    likely: 'GB18030 or Windows-1252',
  });
});

test.each(['utf16le', 'swapped'])('UTF-16 without a mark is named (%s)', (order) => {
  const bytes = Buffer.from('id,name\n', 'utf16le');
  if (order === 'swapped') bytes.swap16();
  expect(decodeTable(bytes)).toEqual({ type: 'foreign', likely: 'UTF-16' });
});
