import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';

const src = join(import.meta.dirname, '..', '..', 'src');

/** Every key that has a text; plural forms count as one. */
function keysOf(words: object, prefix = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: readonly [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${prefix}${key}.`)
      : [`${prefix}${key.replace(/_(one|other)$/, '')}`],
  );
}

/** Quoted texts that could be keys, as patterns: `map.legend.${label}` asks for any key below `map.legend`. */
function patternsIn(code: string): readonly string[] {
  const quoted = [...code.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/gi)].map((match) => match[1] ?? '');
  const templates = [...code.matchAll(/`([a-z]\w*\.[^`\n]*)`/gi)].map((match) => match[1] ?? '');
  return [...quoted, ...templates];
}

test('every word of the catalogue is asked for somewhere', () => {
  const patterns = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n/en') && !name.startsWith('i18n/zh'))
    .flatMap((name) => patternsIn(readFileSync(join(src, name), 'utf8')));
  const literal = new Set(patterns.filter((pattern) => !pattern.includes('${')));
  const open = [...new Set(patterns.filter((pattern) => pattern.includes('${')))].map(
    (pattern) =>
      new RegExp(`^${pattern.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{[^}]*\}/g, '[\\w.-]*')}$`),
  );
  const unused = [...new Set(keysOf(en))].filter(
    (key) => !literal.has(key) && !open.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
