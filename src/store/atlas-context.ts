import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type Texts, textsFor } from '../i18n/texts.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TieFilter, Timeline } from '../model/timeline.ts';
import type { View } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Actions } from './actions.ts';
import type { AtlasStore, Passing } from './atlas-store.ts';
import { filterOf } from './counting.ts';

/** What every part of the screen works with; made once at the start. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly store: AtlasStore;
  readonly actions: Actions;
  readonly timelineOf: (filter: TieFilter) => Timeline;
}

export const AtlasContext = createContext<Atlas | null>(null);
/** Everything asks for the language; were each to follow the store for it, every year would ask them all. */
export const LanguageContext = createContext<Language>('en');

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('A part of the atlas is drawn outside <AtlasProvider>; wrap it in one.');
  return atlas;
}

/** One piece of the view; the component draws again only when that piece changes. */
export const useView = <T>(select: (view: View) => T): T =>
  useStore(useAtlas().store, (state) => select(state.view));

export const usePassing = <T>(select: (passing: Passing) => T): T =>
  useStore(useAtlas().store, (state) => select(state.passing));

export const useLanguage = (): Language => useContext(LanguageContext);

/** The texts in the reader's language. */
export const useTexts = (): Texts => textsFor(useLanguage());

/** The timeline of the kinds chosen. */
export function useTimeline(): Timeline {
  const { timelineOf } = useAtlas();
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  return timelineOf(filterOf({ kinds, unverified }));
}
