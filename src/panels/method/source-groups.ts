import { textsFor } from '../../i18n/texts.ts';
import type { Dataset, Source } from '../../model/dataset.ts';
import { compareDates } from '../../model/partial-date.ts';
import { LANGUAGES, SOURCE_KINDS, type SourceKind } from '../../model/vocabulary.ts';
import { matcher, searchable } from '../table/matching.ts';

export interface CitedSource {
  readonly source: Source;
  /** Records, totals, events and relations that rest on it. */
  readonly cited: number;
  readonly haystack: string;
}

export interface SourceGroup {
  readonly kind: SourceKind;
  readonly sources: readonly CitedSource[];
}

/** Every source with how often it is cited, the newest first. */
export function citedSources(dataset: Dataset): readonly CitedSource[] {
  const counts = new Map<string, number>();
  const cite = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const tie of dataset.ties) tie.sources.forEach(cite);
  for (const rows of [dataset.totals, dataset.events, dataset.relations, dataset.beltRoadDocuments]) {
    for (const row of rows) cite(row.source);
  }
  return dataset.sources
    .map((source) => ({
      source,
      cited: counts.get(source.id) ?? 0,
      haystack: searchable([
        source.id,
        source.title,
        source.publisher.zh,
        source.publisher.en,
        source.published?.text ?? '',
        ...LANGUAGES.map((lang) => textsFor(lang)(`vocabulary.sourceKind.${source.kind}`)),
      ]),
    }))
    .sort(({ source: a }, { source: b }) => {
      if (a.published === null || b.published === null)
        return Number(a.published === null) - Number(b.published === null);
      return compareDates(b.published, a.published);
    });
}

/** The sources that match, kind by kind; kinds without any are left out. */
export function sourceGroups(sources: readonly CitedSource[], typed: string): readonly SourceGroup[] {
  const matches = matcher(typed);
  return SOURCE_KINDS.map((kind) => ({
    kind,
    sources: sources.filter((entry) => entry.source.kind === kind && matches(entry.haystack)),
  })).filter((group) => group.sources.length > 0);
}
