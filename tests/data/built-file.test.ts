import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/model/read-dataset.ts';
import { DATA_FOLDER, realAtlas } from '../fixtures/real-atlas.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const shipped = readFileSync(join(DATA_FOLDER, '..', 'public', 'data', 'atlas.json'), 'utf8');

test('the file that ships is what data/ builds, byte for byte', () => {
  expect(shipped === realAtlas().content, 'run npm run data').toBe(true);
});

test('the file that ships is readable', () => {
  expect(readDataset(JSON.parse(shipped)).type).toBe('dataset');
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
