import type { Dataset } from '../../model/dataset.ts';
import { toCsv } from '../csv.ts';
import type { Cell, RowTable } from './column.ts';

/** A table as CSV, the header first; an empty table keeps its header. */
export const csvOf = ({ columns, rows }: RowTable): string =>
  toCsv([
    columns.map((column) => column.id),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.iso : cell))),
  ]);

/** A table as a workbook: the rows, then what the columns mean and where the rows come from. */
export async function workbookOf(table: RowTable, dataset: Dataset): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const strong = (value: string) => ({ value, fontWeight: 'bold' }) as const;
  return write([
    {
      sheet: 'Rows',
      data: [table.columns.map(({ id }) => strong(id)), ...table.rows.map((row) => row.map(cellOf))],
      stickyRowsCount: 1,
      columns: table.columns.map(() => ({ width: 18 })),
    },
    {
      sheet: 'Columns and sources',
      data: [
        [strong('column'), strong('meaning')],
        ...table.columns.map(({ id, about }) => [id, about]),
        [],
        [strong('SciTies 科交图志'), `data version ${dataset.version}, CC BY 4.0`],
        [],
        [
          strong('source_id'),
          strong('title'),
          strong('publisher_zh'),
          strong('publisher_en'),
          strong('link'),
        ],
        ...dataset.sources.map(({ id, title, publisher, link }) => [
          id,
          title,
          publisher.zh,
          publisher.en,
          link,
        ]),
      ],
      columns: [{ width: 26 }, { width: 60 }, { width: 24 }, { width: 24 }, { width: 60 }],
    },
  ]).toBlob();
}

const cellOf = (cell: Cell) => {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'object') {
    return { value: new Date(`${cell.iso}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' } as const;
  }
  return { value: cell, type: String } as const;
};

/** A file is named after what it holds, the year it is read in and the version of the data, and says when it is a part. */
export function tableFileName(
  table: 'partners' | 'ties',
  { year, version, part }: { readonly year: number; readonly version: string; readonly part: string | null },
): string {
  return ['scities', table, String(year), ...(part === null ? [] : [part]), `v${version}`].join('-');
}
