import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { FIRST_YEAR, LAST_YEAR, YEAR_COUNT } from '../../src/model/year.ts';
import { createActions } from '../../src/store/actions.ts';
import { createAtlasStore, type Passing } from '../../src/store/atlas-store.ts';
import { startPlayer, YEAR_MS } from '../../src/store/player.ts';
import { fakeClock } from './fake-clock.ts';

function player(year: number, passing: Partial<Passing> = {}, eventYears: readonly number[] = []) {
  const store = createAtlasStore({ ...DEFAULT_VIEW, year }, passing);
  const actions = createActions(store);
  const clock = fakeClock();
  const seen: number[] = [];
  store.subscribe(
    (state) => state.view.year,
    (next) => seen.push(next),
  );
  const stop = startPlayer(store, actions, clock, new Set(eventYears));
  return {
    actions,
    clock,
    seen,
    stop,
    year: () => store.getState().view.year,
    playing: () => store.getState().passing.playing,
  };
}

const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('playing', () => {
  test('shows every year to the last, in order, and stops there', () => {
    const { actions, clock, seen, playing } = player(FIRST_YEAR);
    actions.play();
    clock.pass(YEAR_MS * (YEAR_COUNT + 5));
    expect(seen).toEqual(years(FIRST_YEAR + 1, LAST_YEAR));
    expect(playing()).toBe(false);
    expect(clock.waiting()).toBe(0);
  });

  test('skips no year however late the clock is', () => {
    const { actions, clock, seen } = player(1960, { speed: 4 });
    actions.play();
    for (let turn = 0; turn < 200; turn += 1) clock.pass(turn % 7 === 0 ? 900 : 1);
    expect(seen).toEqual(years(1961, 1960 + seen.length));
    expect(seen.length).toBeGreaterThan(20);
  });

  test('gives the year on the screen its time before the first step', () => {
    const { actions, clock, year } = player(1960);
    actions.play();
    clock.pass(YEAR_MS - 1);
    expect(year()).toBe(1960);
    clock.pass(1);
    expect(year()).toBe(1961);
  });

  test('stays twice as long on a year with an event', () => {
    const { actions, clock, year } = player(1960, {}, [1961]);
    actions.play();
    clock.pass(YEAR_MS);
    expect(year()).toBe(1961);
    clock.pass(YEAR_MS * 2 - 1);
    expect(year()).toBe(1961);
    clock.pass(1);
    expect(year()).toBe(1962);
    clock.pass(YEAR_MS);
    expect(year()).toBe(1963);
  });

  test.each([
    [0.5, YEAR_MS * 2],
    [2, YEAR_MS / 2],
    [4, YEAR_MS / 4],
  ] as const)('at speed %f a year stays %i ms', (speed, stay) => {
    const { actions, clock, year } = player(1960, { speed });
    actions.play();
    clock.pass(stay - 1);
    expect(year()).toBe(1960);
    clock.pass(1);
    expect(year()).toBe(1961);
  });

  test('takes up a new speed with the next year', () => {
    const { actions, clock, seen } = player(1960);
    actions.play();
    actions.setSpeed(4);
    clock.pass(YEAR_MS);
    expect(seen).toEqual([1961]);
    clock.pass(YEAR_MS / 2);
    expect(seen).toEqual([1961, 1962, 1963]);
  });

  test('in a loop goes from the last year to the first and on', () => {
    const { actions, clock, seen, playing } = player(LAST_YEAR - 1, { loop: true });
    actions.play();
    clock.pass(YEAR_MS * 4);
    expect(seen).toEqual([LAST_YEAR, FIRST_YEAR, FIRST_YEAR + 1, FIRST_YEAR + 2]);
    expect(playing()).toBe(true);
  });

  test('begun at the end begins anew', () => {
    const { actions, clock, seen } = player(LAST_YEAR);
    actions.play();
    expect(seen).toEqual([FIRST_YEAR]);
    clock.pass(YEAR_MS);
    expect(seen).toEqual([FIRST_YEAR, FIRST_YEAR + 1]);
  });
});

describe('stopping', () => {
  test('leaves the year where it is and nothing waiting', () => {
    const { actions, clock, year } = player(1960);
    actions.play();
    clock.pass(YEAR_MS * 2.5);
    actions.pause();
    clock.pass(YEAR_MS * 10);
    expect(year()).toBe(1962);
    expect(clock.waiting()).toBe(0);
  });

  test('a hand on the slider stops it', () => {
    const { actions, clock, year } = player(1960);
    actions.play();
    actions.holdSlider();
    clock.pass(YEAR_MS * 10);
    expect(year()).toBe(1960);
  });

  test('pressing play twice does not play twice as fast', () => {
    const { actions, clock, year } = player(1960);
    actions.play();
    actions.pause();
    actions.play();
    actions.play();
    clock.pass(YEAR_MS * 3);
    expect(year()).toBe(1963);
    expect(clock.waiting()).toBe(1);
  });

  test('for good, the player hears of nothing any more', () => {
    const { actions, clock, year, stop } = player(1960);
    actions.play();
    stop();
    clock.pass(YEAR_MS * 10);
    actions.pause();
    actions.play();
    clock.pass(YEAR_MS * 10);
    expect(year()).toBe(1960);
    expect(clock.waiting()).toBe(0);
  });
});
