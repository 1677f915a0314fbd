import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { KINDS } from '../../src/model/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/year.ts';
import { type Actions, createActions } from '../../src/store/actions.ts';
import { type AtlasStore, createAtlasStore, type Passing } from '../../src/store/atlas-store.ts';

function atlas(view: Partial<View> = {}, passing: Partial<Passing> = {}) {
  const store = createAtlasStore({ ...DEFAULT_VIEW, ...view }, passing);
  return {
    store,
    actions: createActions(store),
    view: () => store.getState().view,
    passing: () => store.getState().passing,
  };
}

/** How often the store told its listeners of a change. */
function told(store: AtlasStore, change: () => void): number {
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  change();
  stop();
  return listener.mock.calls.length;
}

describe('the store', () => {
  test('begins quiet: nothing hovered, played, dragged or noticed', () => {
    expect(atlas().passing()).toEqual({
      hovered: null,
      pointedYear: null,
      playing: false,
      dragging: false,
      speed: 1,
      loop: false,
      notice: [],
      isCardGivenUp: false,
    });
  });

  test('begins with what the reader kept', () => {
    expect(atlas({}, { speed: 2, notice: ['year'] }).passing()).toMatchObject({ speed: 2, notice: ['year'] });
  });

  test('tells one piece only to those who asked for it', () => {
    const { store, actions } = atlas();
    const years = vi.fn();
    const themes = vi.fn();
    store.subscribe((state) => state.view.year, years);
    store.subscribe((state) => state.view.theme, themes);
    actions.setYear(1984);
    expect([years.mock.calls.length, themes.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('what a reader can do', () => {
  const rows: readonly [string, (actions: Actions) => void, Partial<View>][] = [
    ['choose a year', (a) => a.setYear(1984), { year: 1984 }],
    ['drag past the first year', (a) => a.setYear(1900), { year: FIRST_YEAR }],
    ['drag past the last year', (a) => a.setYear(3000), { year: LAST_YEAR }],
    ['choose a partner', (a) => a.selectCountry('FRA'), { country: 'FRA' }],
    ['choose a language', (a) => a.setLanguage('zh'), { lang: 'zh' }],
    ['choose a colouring', (a) => a.setColoring('kind'), { color: 'kind' }],
    ['choose a span', (a) => a.setSpan('this-year'), { span: 'this-year' }],
    ['choose a page', (a) => a.setPage('story'), { page: 'story' }],
    ['choose a viewpoint', (a) => a.setViewpoint('cn'), { viewpoint: 'cn' }],
    ['choose a theme', (a) => a.setTheme('dark'), { theme: 'dark' }],
    ['include what is unverified', (a) => a.showUnverified(true), { unverified: true }],
    ['leave out one kind', (a) => a.toggleKind('exchange'), { kinds: KINDS.filter((k) => k !== 'exchange') }],
    ['open a record', (a) => a.openRecord('MLI', 1965), { country: 'MLI', year: 1965, page: 'map' }],
  ];

  test.each(rows)('%s: that changes and nothing else', (_, act, changed) => {
    const { actions, view, passing } = atlas();
    const before = passing();
    act(actions);
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...changed });
    expect(passing()).toBe(before);
  });

  test('open a record from another page: the map comes with it', () => {
    const { actions, view } = atlas({ page: 'table' });
    actions.openRecord('MLI', 1965);
    expect(view().page).toBe('map');
  });

  test('take away the last kind: all kinds are shown again', () => {
    const { actions, view } = atlas({ kinds: ['joint_lab'] });
    actions.toggleKind('joint_lab');
    expect(view().kinds).toEqual([]);
  });

  test('add every kind: the choice is written as no choice', () => {
    const { actions, view } = atlas({ kinds: KINDS.filter((kind) => kind !== 'exchange') });
    actions.toggleKind('exchange');
    expect(view().kinds).toEqual([]);
  });

  test('show all kinds, and close the partner', () => {
    const { actions, view } = atlas({ kinds: ['joint_lab'], country: 'FRA' });
    actions.showAllKinds();
    actions.selectCountry(null);
    expect(view()).toEqual(DEFAULT_VIEW);
  });
});

describe('what passes while someone looks', () => {
  test('is never part of the view', () => {
    const { actions, view, passing } = atlas();
    const before = view();
    actions.hover('FRA');
    actions.pointAtYear(1984);
    actions.play();
    actions.setSpeed(4);
    actions.setLoop(true);
    expect(view()).toBe(before);
    expect(passing()).toMatchObject({
      hovered: 'FRA',
      pointedYear: 1984,
      playing: true,
      speed: 4,
      loop: true,
    });
  });

  test('a hand on the slider stops playing', () => {
    const { actions, passing } = atlas({}, { playing: true });
    actions.holdSlider();
    expect(passing()).toMatchObject({ playing: false, dragging: true });
    actions.releaseSlider();
    expect(passing()).toMatchObject({ playing: false, dragging: false });
  });

  test('a year chosen by hand stops playing, a year played does not', () => {
    const { actions, passing, view } = atlas({}, { playing: true });
    actions.setYear(1984);
    expect(passing().playing).toBe(true);
    actions.goToYear(1990);
    expect(passing().playing).toBe(false);
    expect(view().year).toBe(1990);
  });

  test('a notice is shown until it is dismissed', () => {
    const { actions, passing } = atlas({}, { notice: ['country'] });
    actions.dismissNotice();
    expect(passing().notice).toEqual([]);
  });
});

describe('doing again what is so already', () => {
  const rows: readonly [string, (actions: Actions) => void][] = [
    ['the same year', (a) => a.setYear(DEFAULT_VIEW.year)],
    ['the same year by hand', (a) => a.goToYear(DEFAULT_VIEW.year)],
    ['the same partner', (a) => a.selectCountry(null)],
    ['hovering nothing', (a) => a.hover(null)],
    ['pausing what does not play', (a) => a.pause()],
    ['letting go of nothing', (a) => a.releaseSlider()],
    ['the same speed', (a) => a.setSpeed(1)],
  ];

  test.each(rows)('%s wakes nobody', (_, act) => {
    const { store, actions } = atlas();
    expect(told(store, () => act(actions))).toBe(0);
  });

  test('holding a slider that is held wakes nobody', () => {
    const { store, actions } = atlas({}, { dragging: true });
    expect(told(store, () => actions.holdSlider())).toBe(0);
  });
});
