import { useEffect, useState } from 'react';
import type { View } from '../model/view.ts';
import { useAtlas } from './atlas-context.ts';
import type { AtlasState } from './atlas-store.ts';

/** How long nothing may move before the view counts as come to rest, ms. */
export const REST = 700;

export interface RestedView {
  readonly now: View;
  /** Where it rested before; null until it has moved once. */
  readonly before: View | null;
}

const moves = ({ passing }: AtlasState): boolean => passing.dragging || passing.playing;

/** The view where the reader has stopped: it does not follow while the slider is held or the years play. */
export function useRestedView(): RestedView {
  const { store } = useAtlas();
  const [rested, setRested] = useState<RestedView>(() => ({ now: store.getState().view, before: null }));
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      const { view } = store.getState();
      setRested((last) => (last.now === view ? last : { now: view, before: last.now }));
    };
    const unsubscribe = store.subscribe((state, last) => {
      if (state.view === last.view && moves(state) === moves(last)) return;
      clearTimeout(waiting);
      if (!moves(state)) waiting = setTimeout(rest, REST);
    });
    return () => {
      clearTimeout(waiting);
      unsubscribe();
    };
  }, [store]);
  return rested;
}
