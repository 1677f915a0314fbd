import { describe, expect, test } from 'vitest';
import { articleFactsReachable } from '../../data/checks/article-facts-reachable.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

const ARTICLE = {
  sources: swap('journal', 'article'),
  events: swap('its experts,journal', 'its experts,article'),
};

describe(articleFactsReachable.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(articleFactsReachable, ARTICLE)).toEqual([]);
  });

  test('a fact without an event is reported', () => {
    expect(problemsOf(articleFactsReachable, {}, { articleFacts: ['wto'] })).toEqual([
      { file: 'events.csv', line: 0, what: 'wto: the fact has no event', mend: expect.any(String) },
    ]);
  });

  test('a fact with another source is reported', () => {
    expect(problemsOf(articleFactsReachable, ARTICLE, { articleFacts: ['dubna'] })).toEqual([
      { file: 'events.csv', line: 3, what: 'dubna: its source is not the article', mend: expect.any(String) },
    ]);
  });

  test('a fact with neither date nor period is reported', () => {
    expect(
      problemsOf(articleFactsReachable, {
        ...ARTICLE,
        events: (csv) => ARTICLE.events(csv).replace('experts-withdrawn,1960-07', 'experts-withdrawn,'),
      }),
    ).toEqual([
      {
        file: 'events.csv',
        line: 2,
        what: 'experts-withdrawn: it has neither date nor period',
        mend: expect.any(String),
      },
    ]);
  });

  test('a fact outside the years of the slider is reported', () => {
    expect(
      problemsOf(articleFactsReachable, {
        ...ARTICLE,
        events: (csv) => ARTICLE.events(csv).replace('1960-07', '1919-05'),
      }),
    ).toEqual([
      {
        file: 'events.csv',
        line: 2,
        what: 'experts-withdrawn: its date 1919-05 meets no year of the slider',
        mend: expect.any(String),
      },
    ]);
  });
});
