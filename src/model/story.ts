import type { Dataset, StoryEvent } from './dataset.ts';
import { namesOneYear, yearOf } from './partial-date.ts';
import { weakMemo } from './weak-memo.ts';
import { FIRST_YEAR, LAST_YEAR, type PeriodId } from './year.ts';

const beginOf = (event: StoryEvent): number => event.date?.first ?? Number.POSITIVE_INFINITY;

/** The events of a period in order of time, undated ones last. */
export function eventsOfPeriod(dataset: Dataset, period: PeriodId): readonly StoryEvent[] {
  return dataset.events
    .filter((event) => event.period === period)
    .sort((a, b) => beginOf(a) - beginOf(b) || a.id.localeCompare(b.id));
}

/** Events whose date names this one year. */
export const eventsIn = (dataset: Dataset, year: number): readonly StoryEvent[] =>
  eventsByYear(dataset).get(year) ?? NO_EVENTS;

/** The event that stands for a year: its milestone, else its first. */
export const leadingEvent = (dataset: Dataset, year: number): StoryEvent | undefined => {
  const events = eventsIn(dataset, year);
  return events.find((event) => event.milestone) ?? events[0];
};

const NO_EVENTS: readonly StoryEvent[] = [];
const eventsByYear = weakMemo((dataset: Dataset): ReadonlyMap<number, readonly StoryEvent[]> => {
  const byYear = new Map<number, StoryEvent[]>();
  for (const event of dataset.events) {
    if (event.date === null || !namesOneYear(event.date)) continue;
    const year = yearOf(event.date);
    byYear.set(year, [...(byYear.get(year) ?? []), event]);
  }
  for (const events of byYear.values()) {
    events.sort((a, b) => beginOf(a) - beginOf(b) || a.id.localeCompare(b.id));
  }
  return byYear;
});

/** Events dated only to a span of years, or lasting, that cover this year without beginning in it alone. */
export function eventsAround(dataset: Dataset, year: number): readonly StoryEvent[] {
  return dataset.events.filter((event) => {
    if (event.date === null) return false;
    const begin = Math.floor(event.date.first / 10000);
    const last = yearOf(event.end ?? event.date);
    const onlyThisYear = namesOneYear(event.date) && begin === year;
    return begin <= year && year <= last && !onlyThisYear;
  });
}

/** Years of the slider in which something is told, in order. */
export function eventYears(dataset: Dataset): readonly number[] {
  const years = new Set<number>();
  for (const event of dataset.events) {
    if (event.date === null || !namesOneYear(event.date)) continue;
    const year = yearOf(event.date);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** The next, or previous, year with an event; the end of the slider when there is none. */
export function stepToEvent(years: readonly number[], year: number, step: 1 | -1): number {
  if (step === 1) return years.find((item) => item > year) ?? LAST_YEAR;
  return years.findLast((item) => item < year) ?? FIRST_YEAR;
}
