import { formatDate } from '../../i18n/date.ts';
import { nameIn, type Words } from '../frame/words.ts';
import type { MarkShape } from './marks.ts';
import { type Statement, sourcesOf, type Voice } from './statements.ts';

/** One official metric as a chart shows it. */
export interface OfficialMetric {
  readonly name: string;
  readonly shape: MarkShape;
  readonly statements: readonly Statement[];
}

/** "161", "at least 160", "约150". */
export function valueText(
  { value, qualifier }: Pick<Statement, 'value' | 'qualifier'>,
  { t }: Words,
): string {
  if (qualifier === 'exact') return String(value);
  return t('charts.official.qualified', { qualifier: t(`vocabulary.qualifier.${qualifier}`), value });
}

/** "as of 2012, Ministry of Science and Technology". */
export const voiceText = ({ total, source }: Voice, words: Words): string =>
  words.t('charts.official.voice', {
    date: formatDate(total.asOf, words.lang),
    publisher: nameIn(words, source.publisher),
  });

/** Publishers of the official values: the first three by name, the others by number. */
export function publishersText(statements: readonly Statement[], words: Words): string {
  const names = [...new Set(sourcesOf(statements).map((source) => nameIn(words, source.publisher)))];
  const list = names.slice(0, 3).join(words.t('charts.separator'));
  const more = names.length - 3;
  return more > 0 ? words.t('charts.official.more', { list, more }) : list;
}
