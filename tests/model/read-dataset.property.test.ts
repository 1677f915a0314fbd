import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../data/assemble.ts';
import { type DatasetResult, readDataset } from '../../src/model/read-dataset.ts';
import { SHIPPED_FILE } from '../fixtures/real-atlas.ts';
import { smallTables } from '../fixtures/small-tables.ts';

const SMALL = JSON.stringify(assemble(smallTables(), '0.0.0'));

/** Every reading ends in one of two ways. */
function ending(value: unknown): DatasetResult['type'] {
  const result = readDataset(value);
  if (result.type === 'broken') expect(result.problem).not.toBe('');
  else expect(result.dataset.partners.length).toBe(result.dataset.partnerById.size);
  return result.type;
}

type Node = Record<string, unknown> | unknown[];
interface Place {
  readonly parent: Node;
  readonly key: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place of a file where something stands. */
function placesOf(node: Node): readonly Place[] {
  return Object.entries(node).flatMap(([key, value]) => [
    { parent: node, key },
    ...(isNode(value) ? placesOf(value) : []),
  ]);
}

const put = ({ parent, key }: Place, value: unknown): void => {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
};

function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    'CHN',
    '1975-02-30',
    '20XX',
    [null],
    [['a']],
  ),
  fc.jsonValue(),
);

interface Mutation {
  readonly at: number;
  readonly how: 'put' | 'remove' | 'repeat' | 'swap';
  readonly value: unknown;
  readonly other: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'remove', 'repeat', 'swap'),
  value: strange,
  other: fc.nat(),
});

function mutate(file: Node, list: readonly Mutation[]): void {
  for (const { at, how, value, other } of list) {
    const places = placesOf(file);
    const place = places[at % places.length];
    const second = places[other % places.length];
    if (!place || !second) return;
    if (how === 'put') put(place, value);
    else if (how === 'remove') remove(place);
    else if (how === 'swap') put(place, structuredClone(Reflect.get(second.parent, second.key)));
    else if (Array.isArray(place.parent)) place.parent.push(structuredClone(place.parent[Number(place.key)]));
  }
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
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (list) => {
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
