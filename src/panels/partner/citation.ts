import { formatDate } from '../../i18n/date.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Dataset, Source, Tie } from '../../model/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { safeLink } from '../parts/safe-link.ts';
import { spanWords } from '../parts/span-words.ts';

/** A record as one cites it: what, with whom, when, by which sources, and where it was read. */
export function citationOf(dataset: Dataset, tie: Tie, address: string, t: Texts, lang: Language): string {
  const partners = tie.partners.map((id) => dataset.partnerById.get(id)?.name[lang] ?? id);
  const sources = tie.sources.flatMap((id) => dataset.sourceById.get(id) ?? []);
  return t('panels.tie.citation', {
    title: tie.title[lang],
    partners: partners.join(t('panels.separator')),
    dates: spanWords(tie.start, tie.end, t, lang),
    sources: sources.map((source) => sourceText(source, t, lang)).join(t('panels.source.semicolon')),
    atlas: t('common.name'),
    version: dataset.version,
    id: tie.id,
    link: address,
  });
}

function sourceText(source: Source, t: Texts, lang: Language): string {
  const link = safeLink(source.link);
  const date = source.published === null ? t('panels.source.undated') : formatDate(source.published, lang);
  const parts = [`${source.publisher[lang]}${t('panels.source.colon')}${source.title}`, date];
  return [...parts, ...(link === null ? [] : [link])].join(t('panels.source.comma'));
}
