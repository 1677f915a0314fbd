/** The calendar of the atlas: whole years, each read as of 31 December. */
export const FIRST_YEAR = 1949;
export const LAST_YEAR = 2025;
export const YEAR_COUNT = LAST_YEAR - FIRST_YEAR + 1;

/** The first and last day of a year as comparable numbers (yyyymmdd). */
export const firstDayOf = (year: number): number => year * 10000 + 101;
export const lastDayOf = (year: number): number => year * 10000 + 1231;

/** The nearest whole year inside the atlas; anything that is not a number becomes the last year. */
export function clampYear(year: number): number {
  if (Number.isNaN(year)) return LAST_YEAR;
  return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(year)));
}

export type PeriodId = '1949' | '1978' | '2012';

export interface Period {
  readonly id: PeriodId;
  /** First year, inclusive. */
  readonly from: number;
  /** Last year, inclusive. */
  readonly to: number;
}

/** The three periods of the source article, cut at whole years. */
export const PERIODS: readonly [Period, Period, Period] = [
  { id: '1949', from: FIRST_YEAR, to: 1977 },
  { id: '1978', from: 1978, to: 2011 },
  { id: '2012', from: 2012, to: LAST_YEAR },
];

export function periodOf(year: number): Period {
  if (year < PERIODS[1].from) return PERIODS[0];
  return year < PERIODS[2].from ? PERIODS[1] : PERIODS[2];
}
