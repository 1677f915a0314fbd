import type { Dataset } from '../../model/dataset.ts';
import { PARTNER_METRIC } from '../../model/official.ts';
import type { YearSeries } from '../../model/series.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type Statement, statementsOf } from '../official/statements.ts';

export interface PartnersSeries {
  readonly documented: YearSeries;
  readonly official: readonly Statement[];
}

/** Documented partners of every year beside what officials stated. */
export const partnersSeries = (dataset: Dataset, timeline: Timeline): PartnersSeries => ({
  documented: Array.from(timeline.activeByYear),
  official: statementsOf(dataset, PARTNER_METRIC),
});
