import { formatDate } from '../../i18n/date.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Language } from '../../model/vocabulary.ts';

/** "October 1957 – June 1959", or the first date alone. */
export function spanWords(from: PartialDate, to: PartialDate | null, t: Texts, lang: Language): string {
  const begin = formatDate(from, lang);
  return to === null ? begin : t('panels.span', { from: begin, to: formatDate(to, lang) });
}
