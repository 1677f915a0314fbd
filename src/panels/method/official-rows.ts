import type { Dataset, Metric, Total } from '../../model/dataset.ts';
import { AGREEMENT_COUNTRY_METRIC, AGREEMENT_METRIC, PARTNER_METRIC } from '../../model/official.ts';
import { compareDates, yearOf } from '../../model/partial-date.ts';
import { agreementSeries } from '../../model/series.ts';
import { ALL_CONFIRMED, documentedIn, type TieFilter, type Timeline } from '../../model/timeline.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';

const MAIN: readonly string[] = [PARTNER_METRIC, AGREEMENT_METRIC, AGREEMENT_COUNTRY_METRIC];

export interface OfficialRow {
  readonly total: Total;
  /** The atlas's own number at the end of the same year; null where it has no counterpart. */
  readonly documented: number | null;
}

export interface OfficialGroup {
  readonly metric: Metric;
  /** True for the metrics that the atlas sets a number of its own against. */
  readonly main: boolean;
  readonly rows: readonly OfficialRow[];
}

/** Every official total on partners and agreements, metric by metric in order of time, beside the atlas's own number. */
export function officialGroups(
  dataset: Dataset,
  timelineOf: (filter: TieFilter) => Timeline,
  unverified: boolean,
): readonly OfficialGroup[] {
  const partners = timelineOf(ALL_CONFIRMED);
  const withAgreement = timelineOf({ kinds: ['st_agreement'], unverified: false });
  const agreements = agreementSeries(dataset, false).inForce;
  const documented = (metric: string, year: number): number | null => {
    if (year < FIRST_YEAR || year > LAST_YEAR) return null;
    if (metric === PARTNER_METRIC) return documentedIn(partners, year);
    if (metric === AGREEMENT_METRIC) return agreements[year - FIRST_YEAR] ?? null;
    return metric === AGREEMENT_COUNTRY_METRIC ? documentedIn(withAgreement, year) : null;
  };
  return dataset.metrics
    .filter((metric) => metric.group === 'partners' || metric.group === 'agreements')
    .map((metric) => ({
      metric,
      main: MAIN.includes(metric.id),
      rows: dataset.totals
        .filter((total) => total.metric === metric.id && (unverified || total.confidence !== 'unverified'))
        .toSorted((a, b) => compareDates(a.asOf, b.asOf))
        .map((total) => ({ total, documented: documented(metric.id, yearOf(total.asOf)) })),
    }))
    .filter((group) => group.rows.length > 0);
}
