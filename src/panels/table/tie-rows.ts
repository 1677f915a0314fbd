import { textsFor } from '../../i18n/texts.ts';
import type { Bilingual, Dataset, Partner, Source, Tie } from '../../model/dataset.ts';
import { type TieState, tieStateIn } from '../../model/lifetime.ts';
import { compareDates } from '../../model/partial-date.ts';
import { allows } from '../../model/series.ts';
import type { TieFilter } from '../../model/timeline.ts';
import { CONFIDENCES, KINDS, LANGUAGES, type Language, type Region } from '../../model/vocabulary.ts';
import { matcher, searchable } from './matching.ts';
import { admits, includes, type Narrowing } from './narrowing.ts';
import { partnerTexts } from './partner-rows.ts';
import type { SortKey } from './sorting.ts';

export const TIE_COLUMNS = [
  'partner',
  'title',
  'kind',
  'direction',
  'field',
  'start',
  'end',
  'state',
  'confidence',
  'source',
] as const;
export type TieColumn = (typeof TIE_COLUMNS)[number];

export const TIE_STATE_ORDER: readonly TieState[] = ['began-this-year', 'in-force', 'ended', 'not-yet'];

/** A tie with everything it leads to; made once, in order of time. */
export interface TieEntry {
  readonly tie: Tie;
  readonly partners: readonly Partner[];
  readonly sources: readonly Source[];
  readonly haystack: string;
}

export interface TieRow {
  readonly entry: TieEntry;
  readonly state: TieState;
}

const both = (text: Bilingual | null): readonly string[] => (text === null ? [] : [text.zh, text.en]);

const wordsOf = (tie: Tie): readonly string[] =>
  LANGUAGES.map(textsFor).flatMap((t) => [
    t(`vocabulary.kind.${tie.kind}`),
    t(`vocabulary.field.${tie.field}`),
    t(`vocabulary.direction.${tie.direction}`),
  ]);

const regionWords = ({ region }: Partner): readonly string[] =>
  LANGUAGES.map((lang) => textsFor(lang)(`vocabulary.region.${region}`));

export function tieEntries(dataset: Dataset): readonly TieEntry[] {
  return dataset.ties
    .map((tie) => {
      const partners = tie.partners.flatMap((id) => dataset.partnerById.get(id) ?? []);
      const sources = tie.sources.flatMap((id) => dataset.sourceById.get(id) ?? []);
      const haystack = searchable([
        tie.id,
        ...both(tie.title),
        ...both(tie.detail),
        ...wordsOf(tie),
        ...partners.flatMap(partnerTexts),
        ...partners.flatMap(regionWords),
        ...sources.flatMap((source) => [source.title, ...both(source.publisher)]),
        ...both(tie.lab?.host ?? null),
        ...both(tie.lab?.city ?? null),
        ...both(tie.lab?.partnerInstitution ?? null),
      ]);
      return { tie, partners, sources, haystack };
    })
    .sort((a, b) => compareDates(a.tie.start, b.tie.start));
}

/** A record of a whole region names no partner; it shows while no region is chosen. */
const isIn = (regions: readonly Region[], partners: readonly Partner[]): boolean =>
  regions.length === 0 || partners.some((partner) => regions.includes(partner.region));

export function tieRows(
  entries: readonly TieEntry[],
  filter: TieFilter,
  narrowing: Narrowing,
  year: number,
): readonly TieRow[] {
  const matches = matcher(narrowing.text);
  return entries.flatMap((entry): readonly TieRow[] => {
    if (!allows(entry.tie, filter) || !admits(narrowing, entry.tie) || !matches(entry.haystack)) return [];
    if (!isIn(narrowing.regions, entry.partners)) return [];
    const state = tieStateIn(entry.tie, year);
    return includes(narrowing.tieStates, state) ? [{ entry, state }] : [];
  });
}

export function tieKey({ entry, state }: TieRow, column: TieColumn, lang: Language): SortKey {
  const { tie, partners, sources } = entry;
  switch (column) {
    case 'partner':
      return partners.length === 0 ? null : partners.map((partner) => partner.name[lang]).join(' ');
    case 'title':
      return tie.title[lang];
    case 'kind':
      return KINDS.indexOf(tie.kind);
    case 'direction':
      return textsFor(lang)(`vocabulary.direction.${tie.direction}`);
    case 'field':
      return textsFor(lang)(`vocabulary.field.${tie.field}`);
    case 'start':
      return tie.start.last;
    case 'end':
      return tie.end?.last ?? null;
    case 'state':
      return TIE_STATE_ORDER.indexOf(state);
    case 'confidence':
      return CONFIDENCES.indexOf(tie.confidence);
    case 'source':
      return sources[0]?.publisher[lang] ?? null;
  }
}
