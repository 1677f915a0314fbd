import type { Dataset } from '../../model/dataset.ts';
import { AGREEMENT_COUNTRY_METRIC, AGREEMENT_METRIC } from '../../model/official.ts';
import { type AgreementSeries, agreementSeries } from '../../model/series.ts';
import { type Statement, statementsOf } from '../official/statements.ts';

/** Countries with an S&T agreement or an economic one that includes S&T: stated until 2001 instead of the narrower number. */
const WIDER_COUNTRY_METRIC = 'countries_with_intergov_st_or_econ_st_agreement';

export interface AgreementsSeries extends AgreementSeries {
  readonly agreements: readonly Statement[];
  readonly countries: readonly Statement[];
  readonly countriesWider: readonly Statement[];
  /** Agreements whose year of signing is not known: in all, but in no single year. */
  readonly undated: number;
}

export function agreementsSeries(dataset: Dataset, unverified: boolean): AgreementsSeries {
  const series = agreementSeries(dataset, unverified);
  const dated = series.signed.reduce((sum, value) => sum + value, 0);
  return {
    ...series,
    agreements: statementsOf(dataset, AGREEMENT_METRIC),
    countries: statementsOf(dataset, AGREEMENT_COUNTRY_METRIC),
    countriesWider: statementsOf(dataset, WIDER_COUNTRY_METRIC),
    undated: (series.inAll.at(-1) ?? 0) - dated,
  };
}
