import type { Dataset } from '../../model/dataset.ts';
import { saveFile } from '../save-file.ts';
import type { RowTable } from './column.ts';
import { csvOf, workbookOf } from './table-file.ts';

export type TableFileKind = 'csv' | 'xlsx';

/** Saves a table in the browser; gives the name of the file. */
export async function saveTable(
  table: RowTable,
  dataset: Dataset,
  kind: TableFileKind,
  stem: string,
): Promise<string> {
  const name = `${stem}.${kind}`;
  const content =
    kind === 'csv'
      ? new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' })
      : await workbookOf(table, dataset);
  saveFile(name, content);
  return name;
}
