import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../model/vocabulary.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

const instance = createInstance();
instance.init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: en }, zh: { translation: zh } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Gives the text of a key in one language; keys are checked by the compiler. */
export type Texts = TFunction;

/** Texts without values are looked up once: a lookup splits, joins and matches, and a year asks for dozens. */
function remembered(texts: TFunction): TFunction {
  const known = new Map<string, unknown>();
  return new Proxy(texts, {
    apply(target, self, given: readonly unknown[]) {
      const [key] = given;
      if (given.length > 1 || typeof key !== 'string') return Reflect.apply(target, self, given);
      const text = known.get(key) ?? Reflect.apply(target, self, given);
      known.set(key, text);
      return text;
    },
  });
}

const fixed = { en: remembered(instance.getFixedT('en')), zh: remembered(instance.getFixedT('zh')) } as const;

/** The texts of a language. Pure: the same key and values always give the same text. */
export const textsFor = (lang: Language): Texts => fixed[lang];
