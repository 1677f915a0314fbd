import { FIRST_YEAR, YEAR_COUNT } from '../../model/year.ts';

/** The numbers of a chart as plain rows: one a year, and one more for every further official value. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ChartColumn {
  readonly name: string;
  readonly numeric: boolean;
}

export type Cell = string | number | null;

export const textColumn = (name: string): ChartColumn => ({ name, numeric: false });
export const numberColumn = (name: string): ChartColumn => ({ name, numeric: true });

/** Rows for every year of the atlas, in order. */
export const everyYear = (
  rowsOf: (year: number, slot: number) => readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] =>
  Array.from({ length: YEAR_COUNT }, (_, slot) => rowsOf(FIRST_YEAR + slot, slot)).flat();
