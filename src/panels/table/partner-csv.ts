import { textsFor } from '../../i18n/texts.ts';
import type { Dataset, Partner, Tie } from '../../model/dataset.ts';
import { inForce } from '../../model/lifetime.ts';
import { allows } from '../../model/series.ts';
import type { TieFilter } from '../../model/timeline.ts';
import { toCsv } from '../../snapshot/csv.ts';
import { type CsvColumn, csvRows, listOf } from './csv-columns.ts';
import type { PartnerRow } from './partner-rows.ts';

const zh = textsFor('zh');
const en = textsFor('en');

/** Partners of one year as a file; the records behind each number are named, with their links. */
export function partnerCsv(
  rows: readonly PartnerRow[],
  dataset: Dataset,
  filter: TieFilter,
  year: number,
): string {
  const tiesOf = (partner: Partner): readonly Tie[] =>
    (dataset.tiesByPartner.get(partner.id) ?? []).filter((tie) => allows(tie, filter) && inForce(tie, year));
  const linkOf = (source: string): string | null => dataset.sourceById.get(source)?.link ?? null;
  const columns: readonly CsvColumn<PartnerRow>[] = [
    { id: 'year', cell: () => year },
    { id: 'partner_id', cell: (row) => row.partner.id },
    { id: 'name_zh', cell: (row) => row.partner.name.zh },
    { id: 'name_en', cell: (row) => row.partner.name.en },
    { id: 'region', cell: (row) => row.partner.region },
    { id: 'region_zh', cell: (row) => zh(`vocabulary.region.${row.partner.region}`) },
    { id: 'region_en', cell: (row) => en(`vocabulary.region.${row.partner.region}`) },
    { id: 'state', cell: (row) => row.state },
    { id: 'state_zh', cell: (row) => zh(`vocabulary.state.${row.state}`) },
    { id: 'state_en', cell: (row) => en(`vocabulary.state.${row.state}`) },
    { id: 'ties_in_force', cell: (row) => row.ties },
    { id: 'since', cell: (row) => row.since },
    { id: 'since_inherited_from', cell: (row) => row.sinceOf?.id ?? null },
    { id: 'began_in_year', cell: (row) => row.fresh },
    { id: 'relations_established', cell: (row) => row.relations.established?.date.text ?? null },
    { id: 'relations_inherited_from', cell: (row) => row.relations.inherited?.id ?? null },
    {
      id: 'relations_source_link',
      cell: ({ relations }) => (relations.established ? linkOf(relations.established.source) : null),
    },
    {
      id: 'record_ids',
      cell: (row) => (row.ties === 0 ? null : listOf(tiesOf(row.partner).map((tie) => tie.id))),
    },
    {
      id: 'source_links',
      cell: (row) => {
        const sources = row.ties === 0 ? [] : tiesOf(row.partner).flatMap((tie) => tie.sources);
        return listOf([...new Set(sources)].map(linkOf));
      },
    },
  ];
  return toCsv(csvRows(columns, rows));
}
