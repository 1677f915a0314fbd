import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';
import type { ChartText, Words } from '../frame/words.ts';
import { type OfficialMetric, valueText } from '../official/official-words.ts';
import type { LaboratoriesLabels } from './layout.ts';
import type { LaboratoriesSeries } from './series.ts';

export const laboratoriesMetric = (series: LaboratoriesSeries, { t }: Words): OfficialMetric => ({
  name: t('charts.laboratories.official'),
  shape: 'round',
  statements: series.official,
});

export function laboratoriesText(series: LaboratoriesSeries, words: Words): ChartText {
  const { t } = words;
  const latest = series.official.at(-1);
  const year = latest?.year ?? LAST_YEAR;
  const values = {
    year,
    named: series.beltRoad[year - FIRST_YEAR] ?? 0,
    all: series.all[year - FIRST_YEAR] ?? 0,
    official: latest ? valueText(latest, words) : '',
    target: series.target ? targetText(series, words) : t('charts.laboratories.noTarget'),
  };
  return {
    title: t(latest ? 'charts.laboratories.title' : 'charts.laboratories.titleAlone', values),
    subtitle: t('charts.laboratories.subtitle'),
    description: t('charts.laboratories.description', values),
    note: t('charts.laboratories.note'),
  };
}

const targetText = ({ target }: LaboratoriesSeries, { t }: Words): string =>
  target ? t('charts.laboratories.target', { value: target.value, year: target.year }) : '';

export const laboratoriesLabels = (series: LaboratoriesSeries, words: Words): LaboratoriesLabels => ({
  beltRoad: words.t('charts.laboratories.beltRoad'),
  official: words.t('charts.laboratories.official'),
  target: targetText(series, words),
});
