import { expect, test } from 'vitest';
import { readListFile } from '../../data/list-file.ts';
import { eventsAround, eventsIn, eventsOfPeriod } from '../../src/model/story.ts';
import { FIRST_YEAR, LAST_YEAR, PERIODS } from '../../src/model/year.ts';
import { DATA_FOLDER, realAtlas } from '../fixtures/real-atlas.ts';

const dataset = realAtlas();
const facts = readListFile(DATA_FOLDER, 'article-facts.txt');

test('the source article states 84 facts', () => {
  expect(new Set(facts).size).toBe(84);
});

test('each is told in exactly one period of the story', () => {
  const told = PERIODS.flatMap((period) => eventsOfPeriod(dataset, period.id)).map((event) => event.id);
  expect(facts.map((fact) => [fact, told.filter((id) => id === fact).length])).toEqual(
    facts.map((fact) => [fact, 1]),
  );
});

test('each cites the article', () => {
  const sources = new Map(dataset.events.map((event) => [event.id, event.source]));
  expect(facts.filter((fact) => sources.get(fact) !== 'article')).toEqual([]);
});

test('each dated one is met in some year of the slider', () => {
  const met = new Set<string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const event of [...eventsIn(dataset, year), ...eventsAround(dataset, year)]) met.add(event.id);
  }
  const undated = dataset.events.filter((event) => event.date === null).map((event) => event.id);
  expect(facts.filter((fact) => !met.has(fact) && !undated.includes(fact))).toEqual([]);
});
