import type { Dataset, Total } from './dataset.ts';
import { compareDates, yearOf } from './partial-date.ts';
import { weakMemo } from './weak-memo.ts';
import { lastDayOf } from './year.ts';

/** The metrics that a headline of the atlas is set against. */
export const PARTNER_METRIC = 'st_partner_countries_regions';
export const AGREEMENT_METRIC = 'intergov_st_agreements';
export const AGREEMENT_COUNTRY_METRIC = 'countries_with_intergov_st_agreement';
export const BELT_ROAD_LAB_METRIC = 'bri_joint_labs';

const statable = (total: Total): boolean => total.confidence !== 'unverified' && total.qualifier !== 'target';

/** Totals that may be stated, in order of time, by metric. */
const byMetric = weakMemo((dataset: Dataset): ReadonlyMap<string, readonly Total[]> => {
  const groups = new Map<string, Total[]>();
  for (const total of dataset.totals.filter(statable).sort((a, b) => compareDates(a.asOf, b.asOf))) {
    groups.set(total.metric, [...(groups.get(total.metric) ?? []), total]);
  }
  return groups;
});

/** Totals of one metric in order of time; targets and unverified ones left out. */
export const totalsOf = (dataset: Dataset, metric: string): readonly Total[] =>
  byMetric(dataset).get(metric) ?? [];

/** Every total stated as of a day in the year. */
export function totalsIn(dataset: Dataset, year: number): readonly Total[] {
  return dataset.totals
    .filter((total) => statable(total) && yearOf(total.asOf) === year)
    .sort((a, b) => a.metric.localeCompare(b.metric) || compareDates(a.asOf, b.asOf));
}

/** The latest total of the metric stated as of the end of the year or earlier; null before the first. */
export function latestTotal(dataset: Dataset, metric: string, year: number): Total | null {
  return totalsOf(dataset, metric).findLast((total) => total.asOf.last <= lastDayOf(year)) ?? null;
}
