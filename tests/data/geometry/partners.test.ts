import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { polityOfPartner, VIEWPOINTS } from '../../../src/model/territory.ts';
import { readWorld } from './read-world.ts';

type Row = { id: string; region: string; from: string; to: string };

const world = readWorld();
const file = new URL('../../../data/partners.csv', import.meta.url);
const partners = parse(readFileSync(file, 'utf8'), { columns: true }) as Row[];

/** A union of states has no land, and Syria was a part of the United Arab Republic from 1958 to 1961. */
const excused = (id: string, year: number): boolean =>
  id === 'EUU' || id === 'AFU' || (id === 'SYR' && year >= 1958 && year <= 1960);

test('a partner has land in exactly the years in which it exists', () => {
  const wrong: string[] = [];
  for (const { id, from, to } of partners)
    for (const viewpoint of VIEWPOINTS)
      for (let year = 1949; year <= 2025; year++) {
        const day = `${year}-12-31`;
        const exists = from <= day && (to === '' || day < to);
        const hasLand = polityOfPartner(world, id, year, viewpoint) >= 0;
        if (exists !== hasLand && !excused(id, year)) wrong.push(`${id} ${year} ${viewpoint}`);
      }
  expect(wrong).toEqual([]);
});

test('every code that a polity carries is a partner, except China', () => {
  const known = new Set(partners.map((row) => row.id));
  const codes = new Set(world.polities.map((polity) => polity.partner));
  expect([...codes].filter((code) => code !== '' && !known.has(code))).toEqual(['CHN']);
});
