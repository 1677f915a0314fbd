import { formatDate } from '../../i18n/date.ts';
import type { Source } from '../../model/dataset.ts';
import { type Cell, type ChartColumn, numberColumn, textColumn } from '../frame/chart-table.ts';
import { nameIn, type Words } from '../frame/words.ts';
import type { OfficialMetric } from './official-words.ts';
import { statedIn } from './statements.ts';

export const officialColumns = ({ t }: Words): readonly ChartColumn[] => [
  textColumn(t('charts.table.official')),
  textColumn(t('charts.table.qualifier')),
  numberColumn(t('charts.table.value')),
  textColumn(t('charts.table.asOf')),
  ...sourceColumns(t),
];

const sourceColumns = (t: Words['t']): readonly ChartColumn[] => [
  textColumn(t('charts.table.publisher')),
  textColumn(t('charts.table.title')),
  textColumn(t('charts.table.source')),
];

export const sourceCells = (source: Source | undefined, words: Words): readonly Cell[] =>
  source ? [nameIn(words, source.publisher), source.title, source.id] : [null, null, null];

/** The rows of one year: its documented numbers beside every official value, or alone where there is none. */
export function rowsOfYear(
  documented: readonly Cell[],
  year: number,
  metrics: readonly OfficialMetric[],
  words: Words,
): readonly (readonly Cell[])[] {
  const rows = metrics.flatMap(({ name, statements }) =>
    statedIn(statements, year).flatMap((statement) =>
      statement.voices.map(({ total, source }) => [
        year,
        ...documented,
        name,
        words.t(`vocabulary.qualifier.${statement.qualifier}`),
        statement.value,
        formatDate(total.asOf, words.lang),
        ...sourceCells(source, words),
      ]),
    ),
  );
  return rows.length > 0 ? rows : [[year, ...documented, ...officialColumns(words).map(() => null)]];
}
