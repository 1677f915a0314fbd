import { type ChartTable, everyYear, numberColumn } from '../frame/chart-table.ts';
import type { Words } from '../frame/words.ts';
import { officialColumns, rowsOfYear } from '../official/official-rows.ts';
import type { PartnersSeries } from './series.ts';
import { partnersMetric } from './text.ts';

export function partnersTable(series: PartnersSeries, words: Words): ChartTable {
  const { t } = words;
  const metrics = [partnersMetric(series, words)];
  return {
    columns: [
      numberColumn(t('charts.table.year')),
      numberColumn(t('charts.partners.documented')),
      ...officialColumns(words),
    ],
    rows: everyYear((year, slot) => rowsOfYear([series.documented[slot] ?? 0], year, metrics, words)),
  };
}
