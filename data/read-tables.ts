import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decodeTable } from './decode-table.ts';
import { foreignSeparator } from './foreign-separator.ts';
import { encodingProblem, garbledCells, separatorProblem } from './form-problems.ts';
import type { Problem } from './problem.ts';
import { type RowOf, SCHEMAS, TABLE_NAMES, type TableName, type Tables } from './schema.ts';

export interface TablesRead {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
  /** Tables of which at least one row could not be read. */
  readonly incomplete: ReadonlySet<TableName>;
  /** A table is in another encoding or form: what the rules would say of the others would bury that. */
  readonly foreign: boolean;
}

/** Reads every table of the folder; rows that do not fit their schema are left out and reported. */
export function readTables(folder: string): TablesRead {
  const problems: Problem[] = [];
  let foreign = false;
  const read = <T extends TableName>(name: T): readonly RowOf<T>[] => {
    const file = `${name}.csv`;
    let content: Uint8Array;
    try {
      content = readFileSync(join(folder, file));
    } catch {
      problems.push({ file, line: 0, what: 'the file is missing', mend: 'restore it from the repository' });
      return [];
    }
    const decoded = decodeTable(content);
    if (decoded.type === 'text') {
      foreign ||= foreignSeparator(decoded.text) !== null;
      return parseTable(name, decoded.text, problems);
    }
    foreign = true;
    problems.push(encodingProblem(file, decoded.likely));
    return [];
  };
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])) as unknown as Tables;
  const broken = new Set(problems.map((problem) => problem.file));
  const incomplete = new Set(TABLE_NAMES.filter((name) => broken.has(`${name}.csv`)));
  return { tables, problems, incomplete, foreign };
}

/** Parses one table from its text; every bad cell becomes a problem that names its line. */
export function parseTable<T extends TableName>(
  name: T,
  content: string,
  problems: Problem[],
): readonly RowOf<T>[] {
  const file = `${name}.csv`;
  const rowSchema = z.record(z.string(), z.string());
  const separator = foreignSeparator(content);
  if (separator !== null) {
    problems.push(separatorProblem(file, separator));
    return [];
  }
  let records: readonly { readonly record: Record<string, string>; readonly line: number }[];
  try {
    records = readRecords(content).map(({ record, info }) => ({
      record: rowSchema.parse(record),
      line: info.lines - lineBreaksIn(Object.values(rowSchema.parse(record))),
    }));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    problems.push({
      file,
      line: 0,
      what: `not readable as CSV: ${what}`,
      mend: 'check the quotes and the number of commas in the line named',
    });
    return [];
  }
  const header = checkHeader(name, records[0]?.record);
  if (header.length > 0) {
    problems.push(...header);
    return [];
  }
  const schema: z.ZodType = SCHEMAS[name];
  const rows: RowOf<T>[] = [];
  for (const { record, line } of records) {
    const lost = garbledCells(file, line, record);
    problems.push(...lost);
    if (lost.length > 0) continue;
    const result = schema.safeParse(record);
    if (result.success) {
      rows.push({ ...(result.data as z.output<(typeof SCHEMAS)[T]>), line });
      continue;
    }
    for (const issue of result.error.issues) problems.push(explain(file, line, record, issue));
  }
  return rows;
}

interface ParsedRecord {
  readonly record: unknown;
  readonly info: { readonly lines: number };
}

const readRecords = (content: string): readonly ParsedRecord[] =>
  parse(content, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    info: true,
  }) as unknown as ParsedRecord[];

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

/** A column too many or too few is said once, not once a row. */
function checkHeader(name: TableName, record: Record<string, string> | undefined): readonly Problem[] {
  if (record === undefined) return [];
  const file = `${name}.csv`;
  const wanted = Object.keys(SCHEMAS[name].shape);
  const found = Object.keys(record);
  const missing = wanted
    .filter((column) => !found.includes(column))
    .map((column) => ({
      file,
      line: 1,
      what: `column "${column}" is missing`,
      mend: 'add it to the header',
    }));
  const unknown = found
    .filter((column) => !wanted.includes(column))
    .map((column) => ({
      file,
      line: 1,
      what: `unknown column "${column}"`,
      mend: 'remove it, or add it to data/schema.ts',
    }));
  return [...missing, ...unknown];
}

function explain(
  file: string,
  line: number,
  record: Record<string, string>,
  issue: z.core.$ZodIssue,
): Problem {
  const column = String(issue.path[0] ?? '?');
  return {
    file,
    line,
    what: `${column} "${record[column] ?? ''}" ${issue.message}`,
    mend: `correct ${column}; the form is in data/schema.ts`,
  };
}
