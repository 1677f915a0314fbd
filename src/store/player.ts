import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import type { Actions } from './actions.ts';
import type { AtlasStore } from './atlas-store.ts';

/** Milliseconds a year stays at speed 1; a year with an event stays twice as long. */
export const YEAR_MS = 500;

export interface Clock {
  /** Calls back after the time; returns what `cancel` takes. */
  readonly after: (milliseconds: number, callback: () => void) => number;
  readonly cancel: (handle: number) => void;
}

/**
 * Moves the year on while the store says so: one year a step, none skipped. Returns a function that stops it for good.
 */
export function startPlayer(
  store: AtlasStore,
  actions: Actions,
  clock: Clock,
  eventYears: ReadonlySet<number>,
): () => void {
  let waiting: number | null = null;

  const stop = (): void => {
    if (waiting !== null) clock.cancel(waiting);
    waiting = null;
  };
  const wait = (): void => {
    stop();
    const { view, passing } = store.getState();
    const pace = YEAR_MS / passing.speed;
    waiting = clock.after(eventYears.has(view.year) ? pace * 2 : pace, step);
  };
  const step = (): void => {
    waiting = null;
    const { view, passing } = store.getState();
    if (!passing.playing) return;
    if (view.year < LAST_YEAR) actions.setYear(view.year + 1);
    else if (passing.loop) actions.setYear(FIRST_YEAR);
    else {
      actions.pause();
      return;
    }
    wait();
  };
  const unsubscribe = store.subscribe(
    (state) => state.passing.playing,
    (playing) => {
      if (!playing) {
        stop();
        return;
      }
      // Pressing play at the end begins the story anew.
      if (store.getState().view.year === LAST_YEAR) actions.setYear(FIRST_YEAR);
      wait();
    },
  );
  return () => {
    stop();
    unsubscribe();
  };
}
