import type { Texts } from '../../i18n/texts.ts';
import type { Bilingual } from '../../model/dataset.ts';
import type { Language, Qualifier } from '../../model/vocabulary.ts';

const LOCALES = { en: 'en-GB', zh: 'zh-CN' } as const;
const MILLION = 1_000_000;
const known = new Map<string, Intl.NumberFormat>();

/** Made when first asked for: each takes the browser some milliseconds. */
function numbers(lang: Language, notation: 'standard' | 'compact'): Intl.NumberFormat {
  const key = `${lang} ${notation}`;
  const before = known.get(key);
  if (before) return before;
  const made = new Intl.NumberFormat(LOCALES[lang], {
    notation,
    compactDisplay: 'long',
    maximumFractionDigits: 2,
    useGrouping: lang === 'en',
  });
  known.set(key, made);
  return made;
}

/** A number as people write it: "1,118", "4.3 billion", "43亿". Large ones are shortened only when nothing is lost. */
export function numberWords(value: number, lang: Language): string {
  const step = value >= 1000 * MILLION ? 10 * MILLION : 10_000;
  const short = value >= MILLION && value % step === 0;
  return numbers(lang, short ? 'compact' : 'standard').format(value);
}

/** The number with its qualifier: "at least 150", "约3,000". */
export function qualifiedWords(value: number, qualifier: Qualifier | null, t: Texts, lang: Language): string {
  const number = numberWords(value, lang);
  if (qualifier === null || qualifier === 'exact') return number;
  return t('panels.value.qualified', { qualifier: t(`vocabulary.qualifier.${qualifier}`), value: number });
}

/** The number with its qualifier and unit. */
export function valueWords(
  of: { readonly value: number; readonly qualifier: Qualifier | null; readonly unit: Bilingual | null },
  t: Texts,
  lang: Language,
): string {
  const value = qualifiedWords(of.value, of.qualifier, t, lang);
  return of.unit === null ? value : t('panels.value.unit', { value, unit: of.unit[lang] });
}
