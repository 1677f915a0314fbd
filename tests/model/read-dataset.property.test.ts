import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../data/assemble.ts';
import { type DatasetResult, readDataset } from '../../src/model/read-dataset.ts';
import { SHIPPED_FILE } from '../fixtures/real-atlas.ts';
import { smallTables } from '../fixtures/small-tables.ts';
import { isNode, mutate, mutations } from './mutations.ts';

const SMALL = JSON.stringify(assemble(smallTables(), '0.0.0'));

/** Every reading ends in one of two ways. */
function ending(value: unknown): DatasetResult['type'] {
  const result = readDataset(value);
  if (result.type === 'broken') expect(result.problem).not.toBe('');
  else expect(result.dataset.partners.length).toBe(result.dataset.partnerById.size);
  return result.type;
}

describe('the file as it should be', () => {
  test('is read whole', () => {
    expect(ending(JSON.parse(SMALL))).toBe('dataset');
    expect(ending(JSON.parse(readFileSync(SHIPPED_FILE, 'utf8')))).toBe('dataset');
  });
});

describe('a file that is not what it should be', () => {
  test('any value at all is read or refused in words, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        expect(ending(value)).toBe('broken');
      }),
      { numRuns: 2000 },
    );
  });

  test('a good file with a few things put in, taken out, doubled or exchanged is read or refused in words', () => {
    const endings = new Set<string>();
    fc.assert(
      fc.property(mutations, (list) => {
        const file: unknown = JSON.parse(SMALL);
        if (isNode(file)) mutate(file, list);
        endings.add(ending(file));
      }),
      { numRuns: 1200 },
    );
    expect([...endings].sort()).toEqual(['broken', 'dataset']);
  });

  test('a table cut short is refused', () => {
    const tables = Object.entries(JSON.parse(SMALL)).flatMap(([name, rows]) =>
      Array.isArray(rows) && rows.length > 0 ? [name] : [],
    );
    expect(tables.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.constantFrom(...tables), fc.nat(), (name, at) => {
        const file = JSON.parse(SMALL);
        file[name].splice(at % file[name].length, 1);
        expect(ending(file)).toBe('broken');
      }),
    );
  });

  test('a table that is no list is refused, even if it is as long as it should be', () => {
    const { ties } = JSON.parse(SMALL);
    for (const table of ['x'.repeat(ties.length), { length: ties.length }, ties.length, null, true]) {
      expect(ending({ ...JSON.parse(SMALL), ties: table })).toBe('broken');
    }
  });

  test('a file cut off anywhere is no file', () => {
    fc.assert(
      fc.property(fc.nat({ max: SMALL.length - 1 }), (end) => {
        let value: unknown = null;
        try {
          value = JSON.parse(SMALL.slice(0, end));
        } catch {
          // Not JSON any more: the atlas then has nothing to read.
        }
        expect(ending(value)).toBe('broken');
      }),
    );
  });
});
