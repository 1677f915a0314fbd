import type { Dataset, Total } from '../../model/dataset.ts';
import { labCounts } from '../../model/headline.ts';
import {
  AGREEMENT_COUNTRY_METRIC,
  AGREEMENT_METRIC,
  BELT_ROAD_LAB_METRIC,
  latestTotal,
  PARTNER_METRIC,
  totalsIn,
  totalsOf,
} from '../../model/official.ts';
import type { AgreementSeries } from '../../model/series.ts';
import { ALL_CONFIRMED, documentedIn, type TieFilter, type Timeline } from '../../model/timeline.ts';
import { FIRST_YEAR } from '../../model/year.ts';

const FIGURES = ['partners', 'agreements', 'agreementCountries', 'labs'] as const;
export type FigureId = (typeof FIGURES)[number];

const METRIC_OF: Readonly<Record<FigureId, string>> = {
  partners: PARTNER_METRIC,
  agreements: AGREEMENT_METRIC,
  agreementCountries: AGREEMENT_COUNTRY_METRIC,
  labs: BELT_ROAD_LAB_METRIC,
};

/** One number documented here and the official one it is set against; never mixed. */
export interface Figure {
  readonly id: FigureId;
  readonly documented: number;
  /** The latest official total by the end of the year. */
  readonly official: Total | null;
  /** The first one there ever was, for the years before it. */
  readonly firstOfficial: Total | null;
}

export interface YearFigures {
  readonly figures: readonly Figure[];
  readonly agreementsInForce: number;
  readonly agreementsSigned: number;
  readonly allLabs: number;
}

const AGREEMENTS: TieFilter = { kinds: ['st_agreement'], unverified: false };

/** The headline numbers of a year. A row without any number, but for the partners, is left out. */
export function figuresIn(
  dataset: Dataset,
  timelineOf: (filter: TieFilter) => Timeline,
  agreements: AgreementSeries,
  year: number,
): YearFigures {
  const slot = year - FIRST_YEAR;
  const documented: Readonly<Record<FigureId, number>> = {
    partners: documentedIn(timelineOf(ALL_CONFIRMED), year),
    agreements: agreements.inAll[slot] ?? 0,
    agreementCountries: documentedIn(timelineOf(AGREEMENTS), year),
    labs: labCounts(dataset).beltRoad[slot] ?? 0,
  };
  const figures = FIGURES.map(
    (id): Figure => ({
      id,
      documented: documented[id],
      official: latestTotal(dataset, METRIC_OF[id], year),
      firstOfficial: totalsOf(dataset, METRIC_OF[id])[0] ?? null,
    }),
  );
  return {
    figures: figures.filter(
      (figure) => figure.id === 'partners' || figure.documented > 0 || figure.official !== null,
    ),
    agreementsInForce: agreements.inForce[slot] ?? 0,
    agreementsSigned: agreements.signed[slot] ?? 0,
    allLabs: labCounts(dataset).all[slot] ?? 0,
  };
}

/** What of the table changes its rows or its official column; a step that leaves it alone writes numbers only. */
export const shapeOf = ({ figures }: YearFigures): string =>
  figures.map((figure) => `${figure.id} ${figure.official?.id ?? ''}`).join();

/** Totals stated in the year that are not among its headline numbers. */
export function otherTotals(dataset: Dataset, figures: readonly Figure[], year: number): readonly Total[] {
  const shown = new Set(figures.map((figure) => figure.official?.id));
  return totalsIn(dataset, year).filter((total) => !shown.has(total.id));
}
