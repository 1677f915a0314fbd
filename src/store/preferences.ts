import { THEMES, type ThemeChoice } from '../model/view.ts';
import { LANGUAGES, type Language } from '../model/vocabulary.ts';
import { SPEEDS, type Speed } from './atlas-store.ts';

/** What a reader has chosen for good: kept on the machine, never in a link. */
export interface Preferences {
  readonly lang: Language | null;
  readonly theme: ThemeChoice | null;
  readonly speed: Speed | null;
}

const KEY = 'scities';
const NOTHING: Preferences = { lang: null, theme: null, speed: null };

type Cupboard = Pick<Storage, 'getItem' | 'setItem'>;

/** Reads what was kept; anything unreadable, or a closed cupboard, counts as nothing chosen. */
export function readPreferences(storage: Cupboard): Preferences {
  let value: unknown;
  try {
    value = JSON.parse(storage.getItem(KEY) ?? 'null');
  } catch {
    return NOTHING;
  }
  if (typeof value !== 'object' || value === null) return NOTHING;
  const kept: Readonly<Record<string, unknown>> = { ...value };
  return {
    lang: LANGUAGES.find((lang) => lang === kept.lang) ?? null,
    theme: THEMES.find((theme) => theme === kept.theme) ?? null,
    speed: SPEEDS.find((speed) => speed === kept.speed) ?? null,
  };
}

/** Keeps the choices; where the browser forbids it the choice lasts for this visit. */
export function keepPreferences(storage: Cupboard, preferences: Preferences): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
