import { describe, expect, test } from 'vitest';
import { screenPlane } from '../../src/plane/screen-plane.ts';
import { smallPartners } from '../../src/symbols/small-partners.ts';
import { screenViewport } from '../../src/symbols/viewport.ts';
import { realFacts, sceneIn } from '../map/real-world.ts';

const facts = realFacts();
const plane = screenPlane('equal-earth', 150);

/** In a map as wide as a screen at zoom 0, twice as wide at 1, and so on. */
const small = (year: number, zoom: number): ReadonlySet<string> =>
  smallPartners(
    facts.world.polities,
    sceneIn(facts, { year }),
    screenViewport(plane, { x: 500, y: 500, scale: 2 ** zoom, width: 1000, height: 500 }, []),
  );

describe('partners drawn as a circle', () => {
  test('are those whose land cannot be seen or hit', () => {
    const partners = small(2022, 0);
    for (const id of ['SGP', 'MLT', 'LUX', 'MDV']) expect(partners).toContain(id);
    for (const id of ['FRA', 'BRA', 'RUS', 'AUS']) expect(partners).not.toContain(id);
  });

  test('are fewer the nearer one looks, and none comes back', () => {
    for (let zoom = 0; zoom < 7; zoom += 1) {
      const near = small(2022, zoom + 1);
      const far = small(2022, zoom);
      expect([...near].filter((id) => !far.has(id))).toEqual([]);
    }
    expect(small(2022, 6).size).toBeLessThan(small(2022, 0).size);
  });

  test('a union without land is one at every zoom', () => {
    expect(small(2022, 0)).toContain('EUU');
    expect(small(2022, 7)).toContain('EUU');
    expect(small(2025, 7)).toContain('AFU');
  });

  test('are partners of the year, no others', () => {
    for (const year of [1949, 1965, 1991, 2022]) {
      const marks = new Set(sceneIn(facts, { year }).marks.map((mark) => mark.id));
      expect([...small(year, 1)].filter((id) => !marks.has(id))).toEqual([]);
    }
  });
});
