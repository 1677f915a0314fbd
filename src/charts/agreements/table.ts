import { type ChartTable, everyYear, numberColumn } from '../frame/chart-table.ts';
import type { Words } from '../frame/words.ts';
import { officialColumns, rowsOfYear } from '../official/official-rows.ts';
import type { AgreementsSeries } from './series.ts';
import { agreementMetrics } from './text.ts';

export function agreementsTable(series: AgreementsSeries, words: Words): ChartTable {
  const { t } = words;
  const metrics = agreementMetrics(series, words);
  return {
    columns: [
      numberColumn(t('charts.table.year')),
      numberColumn(t('charts.agreements.signed')),
      numberColumn(t('charts.agreements.inAll')),
      numberColumn(t('charts.agreements.inForce')),
      ...officialColumns(words),
    ],
    rows: everyYear((year, slot) =>
      rowsOfYear(
        [series.signed[slot] ?? 0, series.inAll[slot] ?? 0, series.inForce[slot] ?? 0],
        year,
        metrics,
        words,
      ),
    ),
  };
}
