import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { type Atlas, AtlasContext, LanguageContext } from './atlas-context.ts';

interface Props {
  readonly value: Atlas;
  readonly children: ReactNode;
}

/** Gives every part of the screen the atlas, and the reader's language. */
export function AtlasProvider({ value, children }: Props) {
  const lang = useStore(value.store, (state) => state.view.lang);
  return (
    <AtlasContext value={value}>
      <LanguageContext value={lang}>{children}</LanguageContext>
    </AtlasContext>
  );
}
