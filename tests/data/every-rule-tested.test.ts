import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../data/checks/index.ts';
import { DATA_FOLDER } from '../fixtures/real-atlas.ts';

const rules = readdirSync(join(DATA_FOLDER, 'checks')).filter((file) => file !== 'index.ts');

test('every rule file is run', () => {
  expect(CHECKS).toHaveLength(rules.length);
});

test('every rule has a test of its own', () => {
  const tests = readdirSync(import.meta.dirname);
  expect(rules.filter((file) => !tests.includes(file.replace('.ts', '.test.ts')))).toEqual([]);
});

test('no two rules have one name', () => {
  expect(new Set(CHECKS.map((check) => check.name)).size).toBe(CHECKS.length);
});
