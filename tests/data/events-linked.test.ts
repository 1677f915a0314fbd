import { describe, expect, test } from 'vitest';
import { eventsLinked } from '../../data/checks/events-linked.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(eventsLinked.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(eventsLinked)).toEqual([]);
  });

  test('an event that leads to no tie is reported', () => {
    expect(
      problemsOf(eventsLinked, { events: swap('fra-1978-st-agreement', 'fra-1979-st-agreement') }),
    ).toEqual([
      {
        file: 'events.csv',
        line: 5,
        what: 'france-st: tie "fra-1979-st-agreement" is not in ties.csv',
        mend: expect.any(String),
      },
    ]);
  });
});
