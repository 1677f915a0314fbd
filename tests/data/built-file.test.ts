import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildPackage } from '../../data/build-package.ts';
import { DATA_FOLDER, SHIPPED_FILE } from '../fixtures/real-atlas.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

test('the file that ships is what data/ builds, byte for byte', () => {
  const build = buildPackage(DATA_FOLDER, 2026);
  if (build.type === 'stopped') throw new Error(build.message);
  expect(readFileSync(SHIPPED_FILE, 'utf8') === build.content, 'run npm run data').toBe(true);
});

test('a record without an end ends with the one state it was made with', () => {
  const tie = tinyDataset().tieById.get('sun-1984-st-agreement');
  expect([tie?.end?.text, tie?.endReason]).toEqual(['1991-12-26', 'dissolved']);
});

test('a record that ended keeps its own end', () => {
  const tie = tinyDataset().tieById.get('sun-1954-st-agreement');
  expect([tie?.end?.text, tie?.endReason]).toEqual(['1966', 'lapsed']);
});

test('a laboratory is found with its tie', () => {
  expect(tinyDataset().tieById.get('ukr-2020-joint-lab-welding')?.lab?.host?.en).toBe(
    'Guangdong Academy of Sciences',
  );
});

test('an undated event keeps the period it is told in, a dated one gets it from its date', () => {
  const events = new Map(tinyDataset().events.map((event) => [event.id, event.period]));
  expect([events.get('tcm-spread'), events.get('tea'), events.get('france-st')]).toEqual([
    '2012',
    '1949',
    '1978',
  ]);
});
