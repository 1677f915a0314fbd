import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decodeTable } from './decode-table.ts';
import { foreignSeparator } from './foreign-separator.ts';
import { encodingProblem, garbledCells, separatorProblem } from './form-problems.ts';
import type { Problem } from './problem.ts';
import { TABLE_NAMES } from './schema.ts';

const rowsSchema = z.array(z.record(z.string(), z.string()));

/** What is wrong with the letters of the tables that only the building of land reads. */
export const spareTableProblems = (folder: string): readonly Problem[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && !TABLE_NAMES.some((name) => file === `${name}.csv`))
    .flatMap((file) => problemsOf(file, readFileSync(join(folder, file))));

function problemsOf(file: string, bytes: Uint8Array): readonly Problem[] {
  const decoded = decodeTable(bytes);
  if (decoded.type !== 'text') return [encodingProblem(file, decoded.likely)];
  const separator = foreignSeparator(decoded.text);
  if (separator !== null) return [separatorProblem(file, separator)];
  // What does not fit the columns is for the building of land to refuse.
  const rows = rowsSchema.parse(parse(decoded.text, { columns: true, relax_column_count: true }));
  return rows.flatMap((row, index) => garbledCells(file, index + 2, row));
}
