import { textsFor } from '../../i18n/texts.ts';
import type { Dataset, Partner, Tie } from '../../model/dataset.ts';
import { inForce } from '../../model/lifetime.ts';
import { type PartnerYear, partnerInYear } from '../../model/partner-year.ts';
import { type PartnerRelations, relationsByPartner } from '../../model/relations.ts';
import { allows } from '../../model/series.ts';
import type { TieFilter, Timeline } from '../../model/timeline.ts';
import { type Column, inBoth, listOf, type RowTable, tableOf } from './column.ts';
import { dateColumns } from './date-columns.ts';

const texts = { zh: textsFor('zh'), en: textsFor('en') };

/** Over which ties partners are counted, and in which year. */
export interface Counting {
  readonly dataset: Dataset;
  readonly timeline: Timeline;
  readonly filter: TieFilter;
  readonly year: number;
}

interface Row {
  readonly partner: Partner;
  readonly facts: PartnerYear;
  readonly relations: PartnerRelations | undefined;
  /** In force in the year. */
  readonly ties: readonly Tie[];
}

/** Partners of one year as a table; the records behind each number are named, with their links. */
export function partnerTable(partners: readonly Partner[], counting: Counting): RowTable {
  const { dataset, timeline, filter, year } = counting;
  const relations = relationsByPartner(dataset, filter.unverified);
  const rows = partners.flatMap((partner): readonly Row[] => {
    const facts = partnerInYear(timeline, partner.id, year);
    if (facts === null) return [];
    const ties = (dataset.tiesByPartner.get(partner.id) ?? []).filter(
      (tie) => facts.ties > 0 && allows(tie, filter) && inForce(tie, year),
    );
    return [{ partner, facts, relations: relations.get(partner.id), ties }];
  });
  return tableOf(columnsOf(dataset, year), rows);
}

const columnsOf = (dataset: Dataset, year: number): readonly Column<Row>[] => {
  const linkOf = (source: string): string | null => dataset.sourceById.get(source)?.link ?? null;
  return [
    { id: 'year', about: 'the year looked at', cell: () => year },
    {
      id: 'partner_id',
      about: 'ISO 3166-1 alpha-3 code, or code of the atlas',
      cell: ({ partner }) => partner.id,
    },
    ...inBoth<Row>('name', 'name', ({ partner }, lang) => partner.name[lang]),
    { id: 'region', about: 'part of the world', cell: ({ partner }) => partner.region },
    ...inBoth<Row>('region', 'part of the world', ({ partner }, lang) =>
      texts[lang](`vocabulary.region.${partner.region}`),
    ),
    {
      id: 'state',
      about: 'on 31 December of the year: active, suspended, none, not-a-state or gone',
      cell: ({ facts }) => facts.state,
    },
    ...inBoth<Row>('state', 'state in the year', ({ facts }, lang) =>
      texts[lang](`vocabulary.state.${facts.state}`),
    ),
    {
      id: 'ties_in_force',
      about: 'records in force on 31 December of the year',
      cell: ({ facts }) => facts.ties,
    },
    { id: 'since', about: 'year in which co-operation first counted', cell: ({ facts }) => facts.since },
    {
      id: 'since_inherited_from',
      about: 'predecessor from which that year is inherited',
      cell: ({ facts }) => facts.sinceOf?.id ?? null,
    },
    { id: 'began_in_year', about: 'records that began in the year', cell: ({ facts }) => facts.fresh },
    { id: 'ended_in_year', about: 'records that ended in the year', cell: ({ facts }) => facts.ended },
    ...dateColumns<Row>(
      'relations',
      'diplomatic relations',
      ({ relations }) => relations?.established?.date ?? null,
    ),
    {
      id: 'relations_inherited_from',
      about: 'predecessor whose relations go on',
      cell: ({ relations }) => relations?.inherited?.id ?? null,
    },
    {
      id: 'relations_source_link',
      about: 'address of the source for them',
      cell: ({ relations }) => (relations?.established ? linkOf(relations.established.source) : null),
    },
    {
      id: 'record_ids',
      about: 'the records in force',
      cell: ({ ties }) => listOf(ties.map((tie) => tie.id)),
    },
    {
      id: 'source_links',
      about: 'addresses of their sources, each once',
      cell: ({ ties }) => listOf([...new Set(ties.flatMap((tie) => tie.sources))].map(linkOf)),
    },
  ];
};
