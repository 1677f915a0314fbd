import { useLayoutEffect } from 'react';
import { useAtlas } from './atlas-context.ts';

/**
 * Hands the year of the view to `write` at once and with every step, past React: a held slider moves what follows
 * it without drawing a component again. `write` must be stable between renders, or it is called with each.
 */
export function useYearWriter(write: (year: number) => void): void {
  const { store } = useAtlas();
  useLayoutEffect(() => {
    write(store.getState().view.year);
    return store.subscribe((state) => state.view.year, write);
  }, [store, write]);
}

/** The same for the year read in the charts: the one pointed at, else the view's. */
export function useShownYearWriter(write: (shown: number, year: number) => void): void {
  const { store } = useAtlas();
  useLayoutEffect(() => {
    let last = '';
    const follow = (): void => {
      const { view, passing } = store.getState();
      const shown = passing.pointedYear ?? view.year;
      const key = `${shown} ${view.year}`;
      if (key === last) return;
      last = key;
      write(shown, view.year);
    };
    follow();
    return store.subscribe(follow);
  }, [store, write]);
}
