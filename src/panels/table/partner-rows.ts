import { textsFor } from '../../i18n/texts.ts';
import type { Dataset, Partner, Relation } from '../../model/dataset.ts';
import { cellOf, type PartnerState, stateIn, type Timeline } from '../../model/timeline.ts';
import type { Language } from '../../model/vocabulary.ts';
import { matcher, searchable } from './matching.ts';
import { includes, type Narrowing } from './narrowing.ts';
import { lastChange, type PartnerRelations, relationsByPartner } from './relations.ts';
import type { SortKey } from './sorting.ts';

export const PARTNER_COLUMNS = ['name', 'region', 'state', 'ties', 'since', 'fresh', 'relations'] as const;
export type PartnerColumn = (typeof PARTNER_COLUMNS)[number];

/** In the order in which a reader looks for them. */
export const PARTNER_STATE_ORDER: readonly PartnerState[] = [
  'active',
  'suspended',
  'none',
  'not-a-state',
  'gone',
];

/** What of a partner does not change with the year. */
export interface PartnerEntry {
  readonly partner: Partner;
  readonly relations: PartnerRelations;
  readonly haystack: string;
}

/** One partner in one year. */
export interface PartnerRow {
  readonly partner: Partner;
  readonly state: PartnerState;
  /** Ties in force. */
  readonly ties: number;
  /** The year in which co-operation first counted, once it has come. */
  readonly since: number | null;
  readonly sinceOf: Partner | null;
  /** Ties that began in the year. */
  readonly fresh: number;
  readonly relations: PartnerRelations;
  readonly change: Relation | null;
}

export const partnerTexts = (partner: Partner): readonly string[] => [
  partner.name.zh,
  partner.name.en,
  partner.official.zh,
  partner.official.en,
  partner.pinyin,
  partner.id,
  ...partner.aliases,
];

export function partnerEntries(dataset: Dataset, unverified: boolean): readonly PartnerEntry[] {
  const relations = relationsByPartner(dataset, unverified);
  return dataset.partners.map((partner) => ({
    partner,
    relations: relations.get(partner.id) ?? { established: null, inherited: null, events: [] },
    haystack: searchable([
      ...partnerTexts(partner),
      textsFor('zh')(`vocabulary.region.${partner.region}`),
      textsFor('en')(`vocabulary.region.${partner.region}`),
    ]),
  }));
}

export function partnerRows(
  entries: readonly PartnerEntry[],
  timeline: Timeline,
  narrowing: Narrowing,
  year: number,
): readonly PartnerRow[] {
  const matches = matcher(narrowing.text);
  return entries.flatMap((entry): readonly PartnerRow[] => {
    const index = timeline.indexOf.get(entry.partner.id);
    if (index === undefined || !matches(entry.haystack)) return [];
    if (!includes(narrowing.regions, entry.partner.region)) return [];
    const state = stateIn(timeline, index, year);
    if (!includes(narrowing.partnerStates, state)) return [];
    const cell = cellOf(index, year);
    const since = timeline.since[index] ?? 0;
    const come = since !== 0 && since <= year && state !== 'not-a-state';
    return [
      {
        partner: entry.partner,
        state,
        ties: timeline.count[cell] ?? 0,
        since: come ? since : null,
        sinceOf: come ? (timeline.partners[timeline.sinceFrom[index] ?? -1] ?? null) : null,
        fresh: timeline.begun[cell] ?? 0,
        relations: entry.relations,
        change: lastChange(entry.relations, year),
      },
    ];
  });
}

export function partnerKey(row: PartnerRow, column: PartnerColumn, lang: Language): SortKey {
  switch (column) {
    case 'name':
      return row.partner.name[lang];
    case 'region':
      return textsFor(lang)(`vocabulary.region.${row.partner.region}`);
    case 'state':
      return PARTNER_STATE_ORDER.indexOf(row.state);
    case 'ties':
      return row.ties;
    case 'since':
      return row.since;
    case 'fresh':
      return row.fresh;
    case 'relations':
      return row.relations.established?.date.last ?? null;
  }
}
