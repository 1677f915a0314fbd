import { type Cell, type ChartTable, everyYear, numberColumn } from '../frame/chart-table.ts';
import type { Words } from '../frame/words.ts';
import { officialColumns, rowsOfYear, sourceCells } from '../official/official-rows.ts';
import type { LaboratoriesSeries } from './series.ts';
import { laboratoriesMetric } from './text.ts';

export function laboratoriesTable(series: LaboratoriesSeries, words: Words): ChartTable {
  const { t } = words;
  const metrics = [laboratoriesMetric(series, words)];
  const documented = [...series.groups.map((group) => group.values), series.all, series.beltRoad];
  const rows = everyYear((year, slot) =>
    rowsOfYear(
      documented.map((values) => values[slot] ?? 0),
      year,
      metrics,
      words,
    ),
  );
  return {
    columns: [
      numberColumn(t('charts.table.year')),
      ...series.groups.map(({ key }) => numberColumn(t(`vocabulary.fieldGroup.${key}`))),
      numberColumn(t('charts.laboratories.all')),
      numberColumn(t('charts.laboratories.beltRoad')),
      ...officialColumns(words),
    ],
    rows: [...rows, ...targetRow(series, documented.length, words)],
  };
}

/** The target is a row of its own, after the years that have been. */
function targetRow(
  { target }: LaboratoriesSeries,
  documented: number,
  words: Words,
): readonly (readonly Cell[])[] {
  if (!target) return [];
  const { t } = words;
  return [
    [
      target.year,
      ...new Array<Cell>(documented).fill(null),
      t('charts.laboratories.official'),
      t('vocabulary.qualifier.target'),
      target.value,
      null,
      ...sourceCells(target.source, words),
    ],
  ];
}
