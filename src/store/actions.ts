import {
  type Centre,
  type Coloring,
  type Page,
  type ScreenProjection,
  type Span,
  type ThemeChoice,
  toggleKind,
  type View,
  type Viewpoint,
  withYear,
} from '../model/view.ts';
import { KINDS, type Kind, type Language } from '../model/vocabulary.ts';
import type { AtlasStore, Passing, Speed } from './atlas-store.ts';

/** Everything a reader can do, one line each over the pure functions of the model. */
export type Actions = ReturnType<typeof createActions>;

export function createActions(store: AtlasStore) {
  const change = (next: (view: View) => View): void =>
    store.setState((state) => {
      const view = next(state.view);
      return view === state.view ? state : { view };
    });
  const pass = (next: Partial<Passing>): void =>
    store.setState((state) => {
      const keys = Object.keys(next) as (keyof Passing)[];
      const same = keys.every((key) => next[key] === state.passing[key]);
      return same ? state : { passing: { ...state.passing, ...next } };
    });
  return {
    setYear: (year: number) => change((view) => withYear(view, year)),
    /** Moves the year by a reader's hand: playing stops. */
    goToYear: (year: number) => {
      if (store.getState().passing.playing) pass({ playing: false });
      change((view) => withYear(view, year));
    },
    holdSlider: () => {
      const { dragging, playing } = store.getState().passing;
      if (!dragging || playing) pass({ dragging: true, playing: false });
    },
    releaseSlider: () => {
      if (store.getState().passing.dragging) pass({ dragging: false });
    },
    selectCountry: (country: string | null) =>
      change((view) => (view.country === country ? view : { ...view, country })),
    /** A record's link: its year and its partner together. */
    openRecord: (country: string, year: number) =>
      change((view) => withYear({ ...view, country, page: 'map' }, year)),
    setLanguage: (lang: Language) => change((view) => ({ ...view, lang })),
    setProjection: (projection: ScreenProjection) => change((view) => ({ ...view, projection })),
    setCentre: (centre: Centre) => change((view) => ({ ...view, centre })),
    setColoring: (color: Coloring) => change((view) => ({ ...view, color })),
    setSpan: (span: Span) => change((view) => ({ ...view, span })),
    setPage: (page: Page) => change((view) => ({ ...view, page })),
    setViewpoint: (viewpoint: Viewpoint) => change((view) => ({ ...view, viewpoint })),
    setTheme: (theme: ThemeChoice) => change((view) => ({ ...view, theme })),
    toggleKind: (kind: Kind) => change((view) => toggleKind(view, kind, KINDS)),
    showAllKinds: () => change((view) => ({ ...view, kinds: [] })),
    showUnverified: (unverified: boolean) => change((view) => ({ ...view, unverified })),
    setView: (next: View) => change(() => next),
    giveUpCard: () => pass({ isCardGivenUp: true }),
    hover: (hovered: string | null) => pass({ hovered }),
    pointAtYear: (pointedYear: number | null) => pass({ pointedYear }),
    play: () => pass({ playing: true }),
    pause: () => pass({ playing: false }),
    setSpeed: (speed: Speed) => pass({ speed }),
    setLoop: (loop: boolean) => pass({ loop }),
    dismissNotice: () => pass({ notice: [] }),
  };
}
