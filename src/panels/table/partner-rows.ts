import { textsFor } from '../../i18n/texts.ts';
import type { Dataset, Partner, Relation } from '../../model/dataset.ts';
import { type PartnerYear, partnerInYear } from '../../model/partner-year.ts';
import { lastChange, type PartnerRelations, relationsByPartner } from '../../model/relations.ts';
import type { PartnerState, Timeline } from '../../model/timeline.ts';
import type { Language } from '../../model/vocabulary.ts';
import { matcher, searchable } from './matching.ts';
import { includes, type Narrowing } from './narrowing.ts';
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
export interface PartnerRow extends PartnerYear {
  readonly partner: Partner;
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
    const facts = partnerInYear(timeline, entry.partner.id, year);
    if (facts === null || !matches(entry.haystack)) return [];
    if (!includes(narrowing.regions, entry.partner.region)) return [];
    if (!includes(narrowing.partnerStates, facts.state)) return [];
    const { partner, relations } = entry;
    return [{ ...facts, partner, relations, change: lastChange(relations, year) }];
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
