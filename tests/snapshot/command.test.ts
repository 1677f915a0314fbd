import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'scities-snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/snapshot/command.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });

test('the command writes whole files, named after what they show', () => {
  const out = join(folder, 'new', 'folder');
  const { status } = run(
    '--years',
    '1954,1985',
    '--lang',
    'zh',
    '--format',
    'svg,png,csv',
    '--size',
    '800x450',
    '--out',
    out,
  );
  expect(status).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'scities-1954-zh-metadata.json',
    'scities-1954-zh-partners.csv',
    'scities-1954-zh-records.csv',
    'scities-1954-zh.png',
    'scities-1954-zh.svg',
    'scities-1985-zh-metadata.json',
    'scities-1985-zh-partners.csv',
    'scities-1985-zh-records.csv',
    'scities-1985-zh.png',
    'scities-1985-zh.svg',
  ]);
  const png = readFileSync(join(out, 'scities-1985-zh.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 450]);
  expect(png.length).toBeGreaterThan(60_000);
}, 60_000);

test('a folder that cannot be written is one sentence, an exit code, and no file', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const { status, stderr } = run('--year', '1985', '--lang', 'zh', '--out', file);
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(`无法写入${file}；请用--out另选一个文件夹。`);
  expect(readFileSync(file, 'utf8')).toBe('');
}, 60_000);

test('a partner that is not in the data is one sentence and no file', () => {
  const out = join(folder, 'empty');
  const { status, stderr } = run('--country', 'ZZZ', '--out', out);
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(/^There is no partner ZZZ in the data.*\.$/);
  expect(readdirSync(out)).toEqual([]);
}, 60_000);
