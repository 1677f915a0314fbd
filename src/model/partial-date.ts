/**
 * Dates as precise as their source, written in EDTF level 1 (ISO 8601-2, Library of Congress 2019):
 * `1975`, `1975-09`, `1975-09-09`, `196X`, `19XX`, `1963~` (about), `1963?` (uncertain), `../2010-04` (by then).
 * A date is kept as written and compared as an interval of days.
 */
export interface PartialDate {
  readonly text: string;
  /** First day it may mean, yyyymmdd; 0 when the beginning is open. */
  readonly first: number;
  /** Last day it may mean, yyyymmdd. */
  readonly last: number;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'century';
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** True for `../date`: it existed by then, its beginning is not known. */
  readonly openStart: boolean;
}

const PATTERN = /^(\.\.\/)?(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads a date; null when it is not one of the forms above or names a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, open, yearText = '', monthText, dayText, mark] = match;
  const masked = yearText.includes('X');
  if (masked && monthText) return null;
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  const month = monthText ? Number(monthText) : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  const day = dayText ? Number(dayText) : null;
  if (day !== null && (day < 1 || day > daysInMonth(firstYear, month ?? 1))) return null;
  const first = firstYear * 10000 + (month ?? 1) * 100 + (day ?? 1);
  const last = lastYear * 10000 + (month ?? 12) * 100 + (day ?? daysInMonth(lastYear, month ?? 12));
  return {
    text,
    first: open ? 0 : first,
    last,
    precision: precisionOf(yearText, monthText, dayText),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    openStart: open !== undefined,
  };
}

function precisionOf(year: string, month?: string, day?: string): PartialDate['precision'] {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (day) return 'day';
  return month ? 'month' : 'year';
}

/** The year by whose end the date has surely come. */
export const yearOf = (date: PartialDate): number => Math.floor(date.last / 10000);

/** True when the date names one year, so that it can be shown in that year alone. */
export const namesOneYear = (date: PartialDate): boolean =>
  !date.openStart && Math.floor(date.first / 10000) === yearOf(date);

/** Orders by the last possible day, then by the first, then by precision as written. */
export const compareDates = (a: PartialDate, b: PartialDate): number =>
  a.last - b.last || a.first - b.first || a.text.localeCompare(b.text);
