import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { createActions } from '../../src/store/actions.ts';
import { createAtlasStore } from '../../src/store/atlas-store.ts';
import { startPlayer, YEAR_MS } from '../../src/store/player.ts';
import { REST_MS, syncAddress } from '../../src/store/url-sync.ts';
import { readAddress, writeAddress } from '../../src/url/view-url.ts';
import { fakeAddressBar } from './fake-address-bar.ts';
import { fakeClock } from './fake-clock.ts';

function screen(first = '') {
  const store = createAtlasStore(readAddress(first, DEFAULT_VIEW).view);
  const actions = createActions(store);
  const bar = fakeAddressBar(first);
  const clock = fakeClock();
  const stopPlayer = startPlayer(store, actions, clock, new Set());
  const stopSync = syncAddress(store, actions, bar, DEFAULT_VIEW, clock);
  return {
    actions,
    bar,
    clock,
    view: () => store.getState().view,
    stop: () => {
      stopSync();
      stopPlayer();
    },
  };
}

describe('a change that is not a year', () => {
  test('is one entry, at once', () => {
    const { actions, bar } = screen();
    actions.selectCountry('FRA');
    actions.setPage('table');
    expect(bar.entries()).toEqual(['', '?country=FRA', '?country=FRA&view=table']);
    expect(bar.replaces()).toBe(0);
  });

  test('what passes leaves no trace in the address', () => {
    const { actions, bar, clock } = screen();
    actions.hover('FRA');
    actions.pointAtYear(1984);
    actions.setSpeed(4);
    clock.pass(REST_MS * 5);
    expect(bar.entries()).toEqual(['']);
  });

  test('doing what is so already makes no entry', () => {
    const { actions, bar } = screen('?country=FRA');
    actions.selectCountry('FRA');
    actions.setTheme('auto');
    expect(bar.entries()).toEqual(['?country=FRA']);
  });
});

describe('years stepped through', () => {
  test('in one go are one entry, written when the year rests', () => {
    const { actions, bar, clock } = screen();
    for (const year of [1990, 1991, 1992]) {
      actions.goToYear(year);
      clock.pass(REST_MS - 1);
    }
    expect(bar.entries()).toEqual(['']);
    clock.pass(REST_MS);
    expect(bar.entries()).toEqual(['', '?year=1992']);
    expect(bar.replaces()).toBe(0);
  });

  test('that are far apart, with a rest between them, are an entry each', () => {
    const { actions, bar, clock } = screen();
    for (const year of [1990, 1954, 1978]) {
      actions.goToYear(year);
      clock.pass(REST_MS);
    }
    expect(bar.entries()).toEqual(['', '?year=1990', '?year=1954', '?year=1978']);
  });

  test('one by one are one entry, however long each rests', () => {
    const { actions, bar, clock } = screen('?year=1960');
    for (let year = 1961; year <= 2020; year++) {
      actions.goToYear(year);
      clock.pass(REST_MS * 20);
    }
    expect(bar.entries()).toEqual(['?year=1960', '?year=2020']);
    bar.go(-1);
    actions.goToYear(1959);
    clock.pass(REST_MS);
    expect(bar.entries()).toEqual(['?year=1960', '?year=1959']);
  });

  test('one by one after another change begin an entry of their own', () => {
    const { actions, bar, clock } = screen();
    actions.goToYear(2021);
    clock.pass(REST_MS);
    actions.selectCountry('FRA');
    actions.goToYear(2020);
    clock.pass(REST_MS);
    actions.goToYear(1954);
    clock.pass(REST_MS);
    actions.goToYear(1955);
    clock.pass(REST_MS);
    expect(bar.entries()).toEqual([
      '',
      '?year=2021',
      '?year=2021&country=FRA',
      '?year=2020&country=FRA',
      '?year=1954&country=FRA',
      '?year=1955&country=FRA',
    ]);
  });

  test('followed at once by another change lose nothing: the year is written first', () => {
    const { actions, bar } = screen();
    actions.goToYear(1990);
    actions.selectCountry('FRA');
    expect(bar.entries()).toEqual(['', '?year=1990', '?year=1990&country=FRA']);
  });

  test('away and back again in one go make no entry', () => {
    const { actions, bar, clock } = screen('?year=1990');
    actions.goToYear(1991);
    actions.goToYear(1990);
    clock.pass(REST_MS * 2);
    expect(bar.entries()).toEqual(['?year=1990']);
  });
});

describe('dragging the slider', () => {
  test('writes nothing while it moves, and overwrites the entry where it rests, still held', () => {
    const { actions, bar, clock } = screen();
    actions.holdSlider();
    for (let year = 1950; year < 2000; year += 1) {
      actions.setYear(year);
      clock.pass(16);
    }
    expect(bar.replaces()).toBe(0);
    clock.pass(REST_MS * 2);
    expect(bar.entries()).toEqual(['?year=1999']);
    expect(bar.replaces()).toBe(1);
    expect(bar.pushes()).toBe(0);
  });

  test('let go makes exactly one entry, before which lies the one it began from', () => {
    const { actions, bar, clock } = screen('?country=FRA');
    actions.holdSlider();
    for (let year = 1950; year <= 1984; year += 1) {
      actions.setYear(year);
      clock.pass(40);
    }
    actions.releaseSlider();
    expect(bar.entries()).toEqual(['?country=FRA', '?year=1984&country=FRA']);
    expect(bar.pushes()).toBe(1);
    clock.pass(REST_MS * 5);
    expect(bar.entries()).toEqual(['?country=FRA', '?year=1984&country=FRA']);
    expect(clock.waiting()).toBe(0);
  });

  test('let go where it began makes none', () => {
    const { actions, bar, clock } = screen('?year=1984');
    actions.holdSlider();
    actions.setYear(1990);
    clock.pass(REST_MS);
    actions.setYear(1984);
    actions.releaseSlider();
    expect(bar.entries()).toEqual(['?year=1984']);
  });

  test('right after a step by key is one movement with it, and one entry', () => {
    const { actions, bar, clock } = screen();
    actions.goToYear(1990);
    actions.holdSlider();
    actions.setYear(1970);
    actions.releaseSlider();
    clock.pass(1000);
    expect(bar.entries()).toEqual(['', '?year=1970']);
  });

  test('begun right after a step by key and let go at once keeps the step', () => {
    const { actions, bar } = screen();
    actions.goToYear(1990);
    actions.holdSlider();
    actions.releaseSlider();
    expect(bar.entries()).toEqual(['', '?year=1990']);
  });
});

describe('playing', () => {
  test('overwrites the entry and makes one where it stops', () => {
    const { actions, bar, clock } = screen('?year=1980');
    actions.play();
    clock.pass(YEAR_MS * 10);
    actions.pause();
    expect(bar.entries()).toEqual(['?year=1980', '?year=1990']);
    expect(bar.pushes()).toBe(1);
  });

  test('from the end anew leads back to the end', () => {
    const { actions, bar, clock } = screen('?year=2025');
    actions.play();
    clock.pass(YEAR_MS * 3);
    actions.pause();
    expect(bar.entries()).toEqual(['?year=2025', '?year=1952']);
  });
});

describe('going back', () => {
  test('restores the view before, and forward the one after', () => {
    const { actions, bar, view } = screen();
    actions.selectCountry('FRA');
    actions.setPage('story');
    bar.go(-1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, country: 'FRA' });
    bar.go(-1);
    expect(view()).toEqual(DEFAULT_VIEW);
    bar.go(1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, country: 'FRA' });
    expect(bar.entries()).toHaveLength(3);
  });

  test('after a drag leads to where the drag began', () => {
    const { actions, bar, clock, view } = screen();
    actions.holdSlider();
    actions.setYear(1970);
    clock.pass(REST_MS);
    actions.setYear(1960);
    actions.releaseSlider();
    bar.go(-1);
    expect(view()).toEqual(DEFAULT_VIEW);
  });

  test('to an address somebody typed leaves it as it was typed, and the way forward open', () => {
    const { actions, bar, clock, view } = screen('?country=fra&year=1e9');
    actions.setPage('table');
    bar.go(-1);
    clock.pass(REST_MS * 5);
    expect(view()).toEqual({ ...DEFAULT_VIEW, country: 'FRA', year: 2025 });
    expect(bar.entries()).toEqual(['?country=fra&year=1e9', '?year=2025&country=FRA&view=table']);
    bar.go(1);
    expect(view().page).toBe('table');
  });

  test('writes nothing, now or later', () => {
    const { actions, bar, clock, view } = screen();
    actions.selectCountry('FRA');
    actions.goToYear(1990);
    bar.go(-1);
    clock.pass(REST_MS * 5);
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(bar.entries()).toEqual(['', '?country=FRA']);
    expect(bar.replaces()).toBe(0);
  });
});

describe('taken down', () => {
  test('the address follows no longer', () => {
    const { actions, bar, clock, view, stop } = screen();
    actions.goToYear(1990);
    stop();
    actions.selectCountry('FRA');
    clock.pass(REST_MS * 5);
    expect(bar.entries()).toEqual(['']);
    expect(bar.listeners()).toBe(0);
    expect(clock.waiting()).toBe(0);
    expect(view().country).toBe('FRA');
  });
});

describe('whatever a reader does', () => {
  const deed = fc.oneof(
    fc.record({ do: fc.constant('year' as const), year: fc.integer({ min: 1949, max: 2025 }) }),
    fc.record({ do: fc.constant('country' as const), country: fc.constantFrom('FRA', 'SUN', null) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 2000 }) }),
    fc.record({ do: fc.constantFrom('hold', 'release', 'play', 'pause', 'back', 'forward') }),
  );

  test('the address says what is shown, once the hand is off and the year rests', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const { actions, bar, clock, view } = screen();
        for (const item of deeds) {
          if ('year' in item) actions.setYear(item.year);
          else if ('country' in item) actions.selectCountry(item.country);
          else if ('ms' in item) clock.pass(item.ms);
          else if (item.do === 'hold') actions.holdSlider();
          else if (item.do === 'release') actions.releaseSlider();
          else if (item.do === 'play') actions.play();
          else if (item.do === 'pause') actions.pause();
          else bar.go(item.do === 'back' ? -1 : 1);
        }
        actions.releaseSlider();
        actions.pause();
        clock.pass(REST_MS * 2);
        expect(bar.query()).toBe(writeAddress(view(), DEFAULT_VIEW));
        expect(readAddress(bar.query(), DEFAULT_VIEW).view).toEqual(view());
        expect(clock.waiting()).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});
