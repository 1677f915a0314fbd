import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWorld, type World } from '../../src/model/territory.ts';
import { borderFeatures, coastlines, outlineOf, unitFeatures } from '../../src/model/territory-shapes.ts';
import { tinyWorldFile } from '../fixtures/tiny-world.ts';
import { isNode, mutate, mutations } from './mutations.ts';

const TINY = JSON.stringify(tinyWorldFile());

/** Everything the painters ask of a world. */
function draw(world: World): void {
  for (const { geometry } of unitFeatures(world).features) {
    for (const number of [geometry.coordinates].flat(5)) expect(number).toBeTypeOf('number');
  }
  borderFeatures(world);
  coastlines(world);
  outlineOf(world, [0]);
}

/** Every reading ends in one of two ways; what is let through can be drawn. */
function ending(value: unknown): 'world' | 'broken' {
  const world = parseWorld(value);
  if ('problem' in world) {
    expect(world.problem).not.toBe('');
    return 'broken';
  }
  draw(world);
  return 'world';
}

describe('the map file', () => {
  test('as it should be is read and can be drawn', () => {
    const shipped = readFileSync(join(import.meta.dirname, '../../public/data/world.json'), 'utf8');
    expect(ending(JSON.parse(shipped))).toBe('world');
    expect(ending(tinyWorldFile())).toBe('world');
  });

  test('that is any other value is refused in words, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        expect(ending(value)).toBe('broken');
      }),
      { numRuns: 2000 },
    );
  });

  test('with a few things put in, taken out, doubled or exchanged is drawn or refused in words', () => {
    const endings = new Set<string>();
    fc.assert(
      fc.property(mutations, (list) => {
        const file: unknown = JSON.parse(TINY);
        if (isNode(file)) mutate(file, list);
        endings.add(ending(file));
      }),
      { numRuns: 3000 },
    );
    expect([...endings].sort()).toEqual(['broken', 'world']);
  });

  test('with a height beside a place is read, with any other thing there refused in words', () => {
    const withThird = (third: unknown): unknown => {
      const file = JSON.parse(TINY);
      file.topology.arcs[0][0].push(third);
      return file;
    };
    expect(ending(withThird(8848))).toBe('world');
    expect(ending(withThird({}))).toBe('broken');
  });

  test('whose label stays for ever is read all the same', () => {
    const file = { ...Object(tinyWorldFile()), labels: [0, -1e308, 1e308, 0, 0, 0, 1, 0, 0, 1, 1] };
    expect(ending(file)).toBe('world');
  });
});
