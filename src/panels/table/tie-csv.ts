import { textsFor } from '../../i18n/texts.ts';
import { toCsv } from '../../snapshot/csv.ts';
import { type CsvColumn, csvRows, listOf } from './csv-columns.ts';
import type { TieRow } from './tie-rows.ts';

const zh = textsFor('zh');
const en = textsFor('en');

const COLUMNS: readonly CsvColumn<TieRow>[] = [
  { id: 'id', cell: ({ entry }) => entry.tie.id },
  { id: 'partner_ids', cell: ({ entry }) => listOf(entry.tie.partners) },
  { id: 'partners_zh', cell: ({ entry }) => listOf(entry.partners.map((partner) => partner.name.zh)) },
  { id: 'partners_en', cell: ({ entry }) => listOf(entry.partners.map((partner) => partner.name.en)) },
  { id: 'title_zh', cell: ({ entry }) => entry.tie.title.zh },
  { id: 'title_en', cell: ({ entry }) => entry.tie.title.en },
  { id: 'kind', cell: ({ entry }) => entry.tie.kind },
  { id: 'kind_zh', cell: ({ entry }) => zh(`vocabulary.kind.${entry.tie.kind}`) },
  { id: 'kind_en', cell: ({ entry }) => en(`vocabulary.kind.${entry.tie.kind}`) },
  { id: 'direction', cell: ({ entry }) => entry.tie.direction },
  { id: 'direction_zh', cell: ({ entry }) => zh(`vocabulary.direction.${entry.tie.direction}`) },
  { id: 'direction_en', cell: ({ entry }) => en(`vocabulary.direction.${entry.tie.direction}`) },
  { id: 'field', cell: ({ entry }) => entry.tie.field },
  { id: 'field_zh', cell: ({ entry }) => zh(`vocabulary.field.${entry.tie.field}`) },
  { id: 'field_en', cell: ({ entry }) => en(`vocabulary.field.${entry.tie.field}`) },
  { id: 'start', cell: ({ entry }) => entry.tie.start.text },
  { id: 'end', cell: ({ entry }) => entry.tie.end?.text ?? null },
  { id: 'end_reason', cell: ({ entry }) => entry.tie.endReason },
  {
    id: 'end_reason_zh',
    cell: ({ entry: { tie } }) => (tie.endReason ? zh(`vocabulary.endReason.${tie.endReason}`) : null),
  },
  {
    id: 'end_reason_en',
    cell: ({ entry: { tie } }) => (tie.endReason ? en(`vocabulary.endReason.${tie.endReason}`) : null),
  },
  { id: 'state', cell: (row) => row.state },
  { id: 'state_zh', cell: (row) => zh(`table.tieState.${row.state}`) },
  { id: 'state_en', cell: (row) => en(`table.tieState.${row.state}`) },
  { id: 'stands_for', cell: ({ entry }) => entry.tie.standsFor },
  { id: 'detail_zh', cell: ({ entry }) => entry.tie.detail.zh },
  { id: 'detail_en', cell: ({ entry }) => entry.tie.detail.en },
  { id: 'confidence', cell: ({ entry }) => entry.tie.confidence },
  { id: 'confidence_zh', cell: ({ entry }) => zh(`vocabulary.confidence.${entry.tie.confidence}`) },
  { id: 'confidence_en', cell: ({ entry }) => en(`vocabulary.confidence.${entry.tie.confidence}`) },
  { id: 'source_ids', cell: ({ entry }) => listOf(entry.tie.sources) },
  { id: 'source_titles', cell: ({ entry }) => listOf(entry.sources.map((source) => source.title)) },
  {
    id: 'source_publishers_zh',
    cell: ({ entry }) => listOf(entry.sources.map((source) => source.publisher.zh)),
  },
  {
    id: 'source_publishers_en',
    cell: ({ entry }) => listOf(entry.sources.map((source) => source.publisher.en)),
  },
  { id: 'source_links', cell: ({ entry }) => listOf(entry.sources.map((source) => source.link)) },
];

/** Ties as a file, each with its state in the year. */
export const tieCsv = (rows: readonly TieRow[], year: number): string =>
  toCsv(csvRows([{ id: 'year', cell: () => year }, ...COLUMNS], rows));
