import type { View } from '../model/view.ts';
import { readAddress, writeAddress } from '../url/view-url.ts';
import type { Actions } from './actions.ts';
import type { AtlasState, AtlasStore } from './atlas-store.ts';

/** The part of the browser that keeps addresses. */
export interface AddressBar {
  readonly query: () => string;
  readonly push: (query: string) => void;
  readonly replace: (query: string) => void;
  /** Calls back when the reader goes back or forward; returns what stops it. */
  readonly onReturn: (callback: () => void) => () => void;
}

/**
 * Keeps the address and the view alike. Held slider and playing replace the entry; letting go, and every other
 * change, pushes one, so that "back" leads to the state before.
 */
export function syncAddress(
  store: AtlasStore,
  actions: Actions,
  bar: AddressBar,
  defaults: View,
): () => void {
  let restoring = false;
  // The last view that "back" should lead to: set when the slider was grabbed or play pressed.
  let held: string | null = null;

  const moving = (state: AtlasState): boolean => state.passing.dragging || state.passing.playing;

  const write = (state: AtlasState): void => {
    if (restoring) return;
    const query = writeAddress(state.view, defaults);
    if (moving(state)) {
      held ??= bar.query();
      if (query !== bar.query()) bar.replace(query);
      return;
    }
    if (held !== null) {
      const before = held;
      held = null;
      if (query === before) {
        bar.replace(query);
        return;
      }
      // The entry was overwritten while moving: put back where it began, then push where it ended.
      bar.replace(before);
      bar.push(query);
      return;
    }
    if (query !== bar.query()) bar.push(query);
  };

  const unsubscribe = store.subscribe((state) => state, write);
  const stopListening = bar.onReturn(() => {
    restoring = true;
    actions.setView(readAddress(bar.query(), defaults).view);
    restoring = false;
  });
  return () => {
    unsubscribe();
    stopListening();
  };
}
