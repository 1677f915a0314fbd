import type { CsvCell } from '../../snapshot/csv.ts';

/** One column of a file: its stable id, and what a row holds there. */
export interface CsvColumn<Row> {
  readonly id: string;
  readonly cell: (row: Row) => CsvCell;
}

export const listOf = (items: readonly (string | null)[]): string =>
  items.filter((item) => item !== null).join('; ');

/** The header and the rows of a file. */
export const csvRows = <Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): readonly (readonly CsvCell[])[] => [
  columns.map((column) => column.id),
  ...rows.map((row) => columns.map((column) => column.cell(row))),
];

/** A file is named after what it holds, the year it is read in and the version of the data. */
export const csvName = (table: 'partners' | 'ties', year: number, version: string): string =>
  `scities-${table}-${year}-v${version}.csv`;
