import type { View } from '../model/view.ts';
import { readAddress, writeAddress } from '../url/view-url.ts';
import type { Actions } from './actions.ts';
import type { AtlasState, AtlasStore } from './atlas-store.ts';
import type { Clock } from './player.ts';

/** The part of the browser that keeps addresses. */
export interface AddressBar {
  readonly query: () => string;
  readonly push: (query: string) => void;
  readonly replace: (query: string) => void;
  /** Calls back when the reader goes back or forward; returns what stops it. */
  readonly onReturn: (callback: () => void) => () => void;
}

/**
 * A year must rest this long, at most twice this long, before it is written: a change of address is dear, and
 * browsers limit their number.
 */
export const REST_MS = 200;

/**
 * Keeps the address and the view alike. Held slider and playing replace the entry; letting go, and every other
 * change, pushes one, so that "back" leads to the state before. Years stepped through one by one, or in one go, are
 * one entry.
 */
export function syncAddress(
  store: AtlasStore,
  actions: Actions,
  bar: AddressBar,
  defaults: View,
  clock: Clock,
): () => void {
  let restoring = false;
  // The entry that "back" should lead to: set when the slider was grabbed or play pressed.
  let held: string | null = null;
  // The view whose year waits to be written.
  let resting: View | null = null;
  let waiting: number | null = null;
  // A step came while the clock ran.
  let stepped = false;
  // What waits to be written came about by single steps alone.
  let single = true;
  // So did the entry of this moment: further steps overwrite it.
  let steppedTo = false;

  const stopWaiting = (): void => {
    if (waiting !== null) clock.cancel(waiting);
    waiting = null;
    resting = null;
    single = true;
  };
  const push = (view: View): void => {
    const query = writeAddress(view, defaults);
    if (query !== bar.query()) bar.push(query);
    steppedTo = false;
  };
  const writeRested = (): void => {
    const view = resting;
    const bySteps = single;
    stopWaiting();
    if (!view) return;
    if (held !== null || (bySteps && steppedTo)) bar.replace(writeAddress(view, defaults));
    else {
      push(view);
      steppedTo = bySteps;
    }
  };
  // One clock that looks again is cheaper than a new one a step.
  const look = (): void => {
    if (!stepped) {
      writeRested();
      return;
    }
    stepped = false;
    waiting = clock.after(REST_MS, look);
  };
  const wait = (view: View): void => {
    stepped = waiting !== null;
    waiting ??= clock.after(REST_MS, look);
    resting = view;
  };
  const letGo = (view: View, before: string): void => {
    stopWaiting();
    held = null;
    steppedTo = false;
    const query = writeAddress(view, defaults);
    // The entry was overwritten while moving: put back where it began, then push where it ended.
    if (bar.query() !== before) bar.replace(before);
    if (query !== before) bar.push(query);
  };

  const follow = (state: AtlasState, before: AtlasState): void => {
    if (restoring) return;
    const { view } = state;
    if (moving(state)) {
      if (held === null) {
        // A year that still waits to be written is where this movement began.
        stopWaiting();
        held = bar.query();
      }
      if (view !== before.view) wait(view);
    } else if (held !== null) letGo(view, held);
    else if (view === before.view) return;
    else if (sameButYear(view, before.view)) {
      if (Math.abs(view.year - before.view.year) !== 1) single = false;
      wait(view);
    } else {
      writeRested();
      push(view);
    }
  };

  const unsubscribe = store.subscribe(follow);
  const stopListening = bar.onReturn(() => {
    stopWaiting();
    held = null;
    steppedTo = false;
    restoring = true;
    actions.setView(readAddress(bar.query(), defaults).view);
    restoring = false;
  });
  return () => {
    stopWaiting();
    unsubscribe();
    stopListening();
  };
}

const moving = (state: AtlasState): boolean => state.passing.dragging || state.passing.playing;

const sameButYear = (a: View, b: View): boolean =>
  (Object.keys(a) as (keyof View)[]).every((key) => key === 'year' || a[key] === b[key]);
