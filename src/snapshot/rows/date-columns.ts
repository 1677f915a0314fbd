import type { PartialDate } from '../../model/partial-date.ts';
import type { Column, Day } from './column.ts';

/**
 * A date of any precision as columns of one type each. What is written as 1978 beside 1978-01-21 is taken by
 * spreadsheets for a number here and a date there; so the year is a number, the first and last day it may mean are
 * dates, and the form as written begins with letters and stays text.
 */
export const dateColumns = <Row>(
  id: string,
  about: string,
  read: (row: Row) => PartialDate | null,
): readonly Column<Row>[] => [
  {
    id: `${id}_year`,
    about: `${about}: year by whose end it has surely come`,
    cell: (row) => yearOf(read(row)),
  },
  {
    id: `${id}_earliest`,
    about: `${about}: first day it may mean; empty when open`,
    cell: (row) => dayOf(read(row)?.first),
  },
  { id: `${id}_latest`, about: `${about}: last day it may mean`, cell: (row) => dayOf(read(row)?.last) },
  {
    id: `${id}_edtf`,
    about: `${about}, as precise as its source: EDTF level 1 (ISO 8601-2) after "edtf:"`,
    cell: (row) => edtf(read(row)),
  },
];

const yearOf = (date: PartialDate | null): number | null => date && Math.floor(date.last / 10000);

const edtf = (date: PartialDate | null): string | null => date && `edtf:${date.text}`;

function dayOf(number: number | undefined): Day | null {
  if (!number) return null;
  const text = String(number);
  return { iso: `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` };
}
