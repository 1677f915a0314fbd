import { describe, expect, test } from 'vitest';
import { eventsAround, eventsIn, eventsOfPeriod, eventYears, stepToEvent } from '../../src/model/story.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();
const ids = (events: readonly { readonly id: string }[]): readonly string[] =>
  events.map((event) => event.id);

describe('the story', () => {
  test('a period tells its events in the order in which they may begin', () => {
    expect(ids(eventsOfPeriod(dataset, '1949'))).toEqual(['dubna', 'tea', 'experts-withdrawn']);
    expect(ids(eventsOfPeriod(dataset, '1978'))).toEqual(['france-st']);
  });

  test('an undated event is told last, in the period it names', () => {
    expect(ids(eventsOfPeriod(dataset, '2012'))).toEqual(['tcm-spread']);
  });

  test('a year has the events whose date names it', () => {
    expect(ids(eventsIn(dataset, 1960))).toEqual(['experts-withdrawn']);
    expect(ids(eventsIn(dataset, 1965))).toEqual([]);
  });

  test('a year is surrounded by what lasts through it, and by what is dated to its decade', () => {
    expect(ids(eventsAround(dataset, 1956))).toEqual([]);
    expect(ids(eventsAround(dataset, 1960))).toEqual(['dubna', 'tea']);
    expect(ids(eventsAround(dataset, 1965))).toEqual(['dubna', 'tea']);
    expect(ids(eventsAround(dataset, 1966))).toEqual(['tea']);
    expect(ids(eventsAround(dataset, 1970))).toEqual([]);
  });

  test('years with an event are known, once each', () => {
    expect(eventYears(dataset)).toEqual([1956, 1960, 1978]);
  });

  test('stepping goes from event to event, and to the end where there is no other', () => {
    const years = eventYears(dataset);
    expect([1949, 1956, 1959, 1978].map((year) => stepToEvent(years, year, 1))).toEqual([
      1956, 1960, 1960, 2025,
    ]);
    expect([2025, 1978, 1956].map((year) => stepToEvent(years, year, -1))).toEqual([1978, 1960, 1949]);
  });
});
