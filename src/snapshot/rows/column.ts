/** A day of the calendar; spreadsheets get a date, text files an ISO day. */
export interface Day {
  readonly iso: string;
}

export type Cell = string | number | Day | null;

/** One column of a table that leaves: its lasting id, what it means, and what a row holds there. */
export interface Column<Row> {
  readonly id: string;
  readonly about: string;
  readonly cell: (row: Row) => Cell;
}

export interface RowTable {
  readonly columns: readonly { readonly id: string; readonly about: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): RowTable => ({
  columns: columns.map(({ id, about }) => ({ id, about })),
  rows: rows.map((row) => columns.map((column) => column.cell(row))),
});

export const listOf = (items: readonly (string | null)[]): string =>
  items.filter((item) => item !== null).join('; ');

/** A column in Chinese and one in English. */
export const inBoth = <Row>(
  id: string,
  about: string,
  read: (row: Row, lang: 'zh' | 'en') => string | null,
): readonly Column<Row>[] => [
  { id: `${id}_zh`, about: `${about}, in Chinese`, cell: (row) => read(row, 'zh') },
  { id: `${id}_en`, about: `${about}, in English`, cell: (row) => read(row, 'en') },
];
