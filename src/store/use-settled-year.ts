import { useSyncExternalStore } from 'react';
import { weakMemo } from '../model/weak-memo.ts';
import { useAtlas } from './atlas-context.ts';
import type { AtlasStore } from './atlas-store.ts';

/** How long the slider must stand still while it is held, ms. */
export const STILL = 120;

interface SettledYear {
  readonly get: () => number;
  readonly subscribe: (callback: () => void) => () => void;
}

/** One for each store: the year of the view, or, while the slider is held, the one where it last stood still. */
const settledYearOf = weakMemo((store: AtlasStore): SettledYear => {
  let year = store.getState().view.year;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let moved = 0;
  const listeners = new Set<() => void>();
  const settle = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    const next = store.getState().view.year;
    if (next === year) return;
    year = next;
    for (const listener of listeners) listener();
  };
  // One timer that looks again is cheaper than a new one a step.
  const look = (): void => {
    const still = performance.now() - moved;
    if (still >= STILL) settle();
    else waiting = setTimeout(look, STILL - still);
  };
  store.subscribe((state, last) => {
    if (!state.passing.dragging) settle();
    else if (state.view.year !== last.view.year) {
      moved = performance.now();
      waiting ??= setTimeout(look, STILL);
    }
  });
  const settled: SettledYear = {
    get: () => year,
    subscribe: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  return settled;
});

/** The year for what is costly to draw: it follows when the slider rests, so that dragging never waits for it. */
export function useSettledYear(): number {
  const { subscribe, get } = settledYearOf(useAtlas().store);
  return useSyncExternalStore(subscribe, get, get);
}
