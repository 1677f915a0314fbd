import type { YearSeries } from '../../model/series.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';
import type { ChartText, Words } from '../frame/words.ts';
import { type OfficialMetric, valueText } from '../official/official-words.ts';
import type { Statement } from '../official/statements.ts';
import type { PartnersLabels } from './layout.ts';
import type { PartnersSeries } from './series.ts';

export const partnersMetric = (series: PartnersSeries, { t }: Words): OfficialMetric => ({
  name: t('charts.partners.official'),
  shape: 'round',
  statements: series.official,
});

const at = (series: YearSeries, year: number): number => series[year - FIRST_YEAR] ?? 0;

export function partnersText(series: PartnersSeries, words: Words): ChartText {
  const { t } = words;
  const first = series.official[0];
  const latest = series.official.at(-1);
  const documented = at(series.documented, latest?.year ?? LAST_YEAR);
  return {
    title: latest
      ? t('charts.partners.title', { documented, year: latest.year, official: valueText(latest, words) })
      : t('charts.partners.titleAlone', { documented, year: LAST_YEAR }),
    subtitle: t('charts.partners.subtitle'),
    description:
      first && latest
        ? t('charts.partners.description', {
            ...ends(series.documented),
            number: series.official.length,
            firstOfficial: valueText(first, words),
            firstOfficialYear: first.year,
            lastOfficial: valueText(latest, words),
            lastOfficialYear: latest.year,
          })
        : t('charts.partners.descriptionAlone', ends(series.documented)),
    note: first ? t('charts.partners.note', { year: first.year }) : t('charts.partners.noteAlone'),
  };
}

const ends = (series: YearSeries) => ({
  first: at(series, FIRST_YEAR),
  firstYear: FIRST_YEAR,
  last: at(series, LAST_YEAR),
  lastYear: LAST_YEAR,
});

/** The words in the drawing; a value that is not exact is written out once for each way of not being so. */
export function partnersLabels(series: PartnersSeries, words: Words): PartnersLabels {
  const label = (statement: Statement | undefined): string => (statement ? valueText(statement, words) : '');
  return {
    documented: words.t('charts.partners.documented'),
    official: words.t('charts.partners.official'),
    about: label(series.official.find((statement) => statement.qualifier === 'about')),
    atLeast: label(series.official.findLast((statement) => statement.qualifier === 'at_least')),
  };
}
