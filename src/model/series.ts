import type { Dataset, Tie } from './dataset.ts';
import { beganIn, inForce } from './lifetime.ts';
import { yearOf } from './partial-date.ts';
import type { TieFilter } from './timeline.ts';
import {
  DIRECTIONS,
  type Direction,
  FIELDS,
  type Field,
  KINDS,
  type Kind,
  type LabProgramme,
} from './vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR, YEAR_COUNT } from './year.ts';

/** One number a year, from FIRST_YEAR to LAST_YEAR. */
export type YearSeries = readonly number[];

const emptySeries = (): number[] => new Array<number>(YEAR_COUNT).fill(0);
const inside = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

export const allows = (tie: Tie, filter: TieFilter): boolean =>
  (filter.unverified || tie.confidence !== 'unverified') &&
  (filter.kinds.length === 0 || filter.kinds.includes(tie.kind));

/** Records that began in each year, by a date that names the year. */
export function begunPerYear(dataset: Dataset, filter: TieFilter): YearSeries {
  const series = emptySeries();
  for (const tie of dataset.ties) {
    const year = yearOf(tie.start);
    if (inside(year) && allows(tie, filter) && beganIn(tie, year)) {
      series[year - FIRST_YEAR] = (series[year - FIRST_YEAR] ?? 0) + tie.standsFor;
    }
  }
  return series;
}

export interface AgreementSeries {
  /** Intergovernmental S&T agreements signed in the year. */
  readonly signed: YearSeries;
  /** Signed up to the end of the year, those of former states included. */
  readonly inAll: YearSeries;
  /** In force at the end of the year, by the counting rule. */
  readonly inForce: YearSeries;
}

export function agreementSeries(dataset: Dataset, unverified: boolean): AgreementSeries {
  const filter: TieFilter = { kinds: ['st_agreement'], unverified };
  const ties = dataset.ties.filter((tie) => allows(tie, filter));
  const inAll = emptySeries();
  for (const tie of ties) {
    for (let year = Math.max(yearOf(tie.start), FIRST_YEAR); year <= LAST_YEAR; year += 1) {
      inAll[year - FIRST_YEAR] = (inAll[year - FIRST_YEAR] ?? 0) + tie.standsFor;
    }
  }
  return { signed: begunPerYear(dataset, filter), inAll, inForce: inForceSeries(ties) };
}

function inForceSeries(ties: readonly Tie[]): YearSeries {
  return emptySeries().map((_, slot) =>
    ties.reduce((sum, tie) => sum + (inForce(tie, FIRST_YEAR + slot) ? tie.standsFor : 0), 0),
  );
}

/** Joint laboratories in force in each year, by field; fields without any are left out. */
export function labSeries(dataset: Dataset, unverified: boolean): ReadonlyMap<Field, YearSeries> {
  const labs = dataset.ties.filter((tie) => allows(tie, { kinds: ['joint_lab'], unverified }));
  const byField = new Map<Field, YearSeries>();
  for (const field of FIELDS) {
    const group = labs.filter((tie) => tie.field === field);
    if (group.length > 0) byField.set(field, inForceSeries(group));
  }
  return byField;
}

/** Joint laboratories in force at the end of the year. */
export const labsIn = (dataset: Dataset, year: number, unverified = false): number =>
  dataset.ties
    .filter((tie) => allows(tie, { kinds: ['joint_lab'], unverified }) && inForce(tie, year))
    .reduce((sum, tie) => sum + tie.standsFor, 0);

/** The same laboratories by who carries them; programmes without any are nought. */
export function labsByProgrammeIn(dataset: Dataset, year: number): Readonly<Record<LabProgramme, number>> {
  const counts: Record<LabProgramme, number> = { bri: 0, government: 0, academy: 0, province: 0, other: 0 };
  for (const tie of dataset.ties) {
    if (tie.lab && allows(tie, { kinds: ['joint_lab'], unverified: false }) && inForce(tie, year))
      counts[tie.lab.programme] += tie.standsFor;
  }
  return counts;
}

/** Records begun in each year, by kind. */
export function kindSeries(dataset: Dataset, unverified: boolean): ReadonlyMap<Kind, YearSeries> {
  return new Map(KINDS.map((kind) => [kind, begunPerYear(dataset, { kinds: [kind], unverified })]));
}

/** Records begun in each year, by direction. */
export function directionSeries(dataset: Dataset, filter: TieFilter): ReadonlyMap<Direction, YearSeries> {
  return new Map(
    DIRECTIONS.map((direction) => {
      const ties = dataset.ties.filter((tie) => tie.direction === direction);
      return [direction, begunPerYear({ ...dataset, ties }, filter)];
    }),
  );
}
