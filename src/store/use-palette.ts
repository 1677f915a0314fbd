import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../model/view.ts';
import { PALETTES, type Palette } from '../theme.ts';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(callback: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', callback);
  return () => query.removeEventListener('change', callback);
}

/** The palette in use: the reader's choice, or the system's. */
export function usePalette(choice: ThemeChoice): Palette {
  const dark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
  if (choice === 'auto') return dark ? PALETTES.dark : PALETTES.light;
  return PALETTES[choice];
}
