import { type ChartTable, everyYear, numberColumn } from '../frame/chart-table.ts';
import type { Words } from '../frame/words.ts';
import { layersOf } from './layers.ts';
import type { KindsSeries } from './series.ts';

/** Records begun in each year, by kind and by direction, whichever is drawn. */
export function kindsTable(series: KindsSeries, words: Words): ChartTable {
  const { t } = words;
  const layers = [...layersOf(series, 'kinds', words), ...layersOf(series, 'directions', words)];
  return {
    columns: [
      numberColumn(t('charts.table.year')),
      numberColumn(t('charts.kinds.all')),
      ...layers.map(({ name }) => numberColumn(name)),
    ],
    rows: everyYear((year, slot) => [
      [year, series.all[slot] ?? 0, ...layers.map(({ values }) => values[slot] ?? 0)],
    ]),
  };
}
