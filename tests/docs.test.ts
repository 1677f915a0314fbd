import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  'README.zh.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const scripts: unknown = JSON.parse(read('package.json')).scripts;

test('every command that the pages name exists', () => {
  const known = new Set(Object.keys(scripts ?? {}));
  const unknown = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run ([a-z:]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !known.has(name))
      .map((name) => `${page}: npm run ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('every file that the pages lead to, or name, exists', () => {
  const missing = pages.flatMap((page) => {
    const text = read(page);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map((match) =>
      join(dirname(page), match[1] ?? ''),
    );
    const named = [...text.matchAll(/`((?:src|data|tests|docs|public)\/[\w./-]+\.\w+)`/g)].map(
      (match) => match[1] ?? '',
    );
    return [...links, ...named]
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${page}: ${path}`);
  });
  expect(missing).toEqual([]);
});
