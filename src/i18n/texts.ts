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

const fixed = { en: instance.getFixedT('en'), zh: instance.getFixedT('zh') } as const;

/** The texts of a language. Pure: the same key and values always give the same text. */
export const textsFor = (lang: Language): Texts => fixed[lang];
