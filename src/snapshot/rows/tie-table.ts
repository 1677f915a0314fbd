import { textsFor } from '../../i18n/texts.ts';
import type { Dataset, Tie } from '../../model/dataset.ts';
import { tieStateIn } from '../../model/lifetime.ts';
import { type Column, inBoth, listOf, type RowTable, tableOf } from './column.ts';
import { dateColumns } from './date-columns.ts';

const texts = { zh: textsFor('zh'), en: textsFor('en') };

/** Ties as a table, each with its state in the year: one layout wherever they are saved. */
export function tieTable(ties: readonly Tie[], dataset: Dataset, year: number): RowTable {
  const partners = (tie: Tie) => tie.partners.flatMap((id) => dataset.partnerById.get(id) ?? []);
  const sources = (tie: Tie) => tie.sources.flatMap((id) => dataset.sourceById.get(id) ?? []);
  const columns: readonly Column<Tie>[] = [
    { id: 'year', about: 'the year looked at', cell: () => year },
    { id: 'id', about: 'lasting id of the record', cell: (tie) => tie.id },
    {
      id: 'partner_ids',
      about: 'ISO 3166-1 alpha-3 codes, or codes of the atlas',
      cell: (tie) => listOf(tie.partners),
    },
    ...inBoth<Tie>('partners', 'partners', (tie, lang) =>
      listOf(partners(tie).map(({ name }) => name[lang])),
    ),
    ...inBoth<Tie>('title', 'what was agreed', (tie, lang) => tie.title[lang]),
    ...dateColumns<Tie>('start', 'beginning', (tie) => tie.start),
    ...dateColumns<Tie>('end', 'end; empty when none is known', (tie) => tie.end),
    { id: 'end_reason', about: 'why it ended', cell: (tie) => tie.endReason },
    ...inBoth<Tie>('end_reason', 'why it ended', (tie, lang) =>
      tie.endReason ? texts[lang](`vocabulary.endReason.${tie.endReason}`) : null,
    ),
    {
      id: 'state',
      about: 'on 31 December of the year: not-yet, began-this-year, in-force or ended',
      cell: (tie) => tieStateIn(tie, year),
    },
    ...inBoth<Tie>('state', 'state in the year', (tie, lang) =>
      texts[lang](`table.tieState.${tieStateIn(tie, year)}`),
    ),
    { id: 'kind', about: 'kind of tie', cell: (tie) => tie.kind },
    ...inBoth<Tie>('kind', 'kind of tie', (tie, lang) => texts[lang](`vocabulary.kind.${tie.kind}`)),
    {
      id: 'direction',
      about: 'in: brought to China; out: given by China; mutual',
      cell: (tie) => tie.direction,
    },
    ...inBoth<Tie>('direction', 'direction', (tie, lang) =>
      texts[lang](`vocabulary.direction.${tie.direction}`),
    ),
    { id: 'field', about: 'field of science or technology', cell: (tie) => tie.field },
    ...inBoth<Tie>('field', 'field', (tie, lang) => texts[lang](`vocabulary.field.${tie.field}`)),
    ...inBoth<Tie>('host', 'host of a joint laboratory', (tie, lang) => tie.lab?.host?.[lang] ?? null),
    ...inBoth<Tie>('city', 'city of the host', (tie, lang) => tie.lab?.city?.[lang] ?? null),
    ...inBoth<Tie>(
      'partner_institution',
      'institution of the partner',
      (tie, lang) => tie.lab?.partnerInstitution?.[lang] ?? null,
    ),
    {
      id: 'stands_for',
      about: 'how many instruments, laboratories or centres the record stands for',
      cell: (tie) => tie.standsFor,
    },
    ...inBoth<Tie>('detail', 'what else is known', (tie, lang) => tie.detail[lang]),
    { id: 'confidence', about: 'how well the sources bear it out', cell: (tie) => tie.confidence },
    ...inBoth<Tie>('confidence', 'confidence', (tie, lang) =>
      texts[lang](`vocabulary.confidence.${tie.confidence}`),
    ),
    { id: 'source_ids', about: 'ids of the sources', cell: (tie) => listOf(tie.sources) },
    {
      id: 'source_titles',
      about: 'their titles',
      cell: (tie) => listOf(sources(tie).map(({ title }) => title)),
    },
    ...inBoth<Tie>('source_publishers', 'their publishers', (tie, lang) =>
      listOf(sources(tie).map(({ publisher }) => publisher[lang])),
    ),
    {
      id: 'source_links',
      about: 'their addresses',
      cell: (tie) => listOf(sources(tie).map(({ link }) => link)),
    },
  ];
  return tableOf(columns, ties);
}
