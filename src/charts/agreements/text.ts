import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';
import type { ChartText, Words } from '../frame/words.ts';
import { type OfficialMetric, valueText } from '../official/official-words.ts';
import type { AgreementsLabels } from './layout.ts';
import type { AgreementsSeries } from './series.ts';

/** The official metrics of the chart; agreements are not countries, so each has a name and a shape. */
export const agreementMetrics = (
  series: AgreementsSeries,
  { t }: Words,
): readonly [OfficialMetric, OfficialMetric, OfficialMetric] => [
  { name: t('charts.agreements.official'), shape: 'round', statements: series.agreements },
  { name: t('charts.agreements.countries'), shape: 'diamond', statements: series.countries },
  { name: t('charts.agreements.countriesWider'), shape: 'square', statements: series.countriesWider },
];

export function agreementsText(series: AgreementsSeries, words: Words): ChartText {
  const { t } = words;
  const latest = series.agreements.at(-1);
  const year = latest?.year ?? LAST_YEAR;
  const documented = series.inAll[year - FIRST_YEAR] ?? 0;
  const mostInYear = Math.max(...series.signed);
  const official = latest ? valueText(latest, words) : '';
  return {
    title: t(latest ? 'charts.agreements.title' : 'charts.agreements.titleAlone', {
      documented,
      year,
      official,
    }),
    subtitle: t('charts.agreements.subtitle'),
    description: t('charts.agreements.description', {
      documented,
      year,
      mostInYear,
      busiest: FIRST_YEAR + series.signed.indexOf(mostInYear),
      number: series.agreements.length,
      countries: series.countries.length + series.countriesWider.length,
    }),
    note: t('charts.agreements.note', { undated: series.undated }),
  };
}

export const agreementsLabels = ({ t }: Words): AgreementsLabels => ({
  inAll: t('charts.agreements.labelInAll'),
  signed: t('charts.agreements.lower'),
  agreements: t('charts.agreements.labelAgreements'),
  countries: t('charts.agreements.labelCountries'),
  countriesWider: t('charts.agreements.labelCountriesWider'),
});
