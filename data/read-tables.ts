import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { type RowOf, SCHEMAS, TABLE_NAMES, type TableName, type Tables } from './schema.ts';

export interface TablesRead {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
  /** Tables of which at least one row could not be read. */
  readonly incomplete: ReadonlySet<TableName>;
}

/** Reads every table of the folder; rows that do not fit their schema are left out and reported. */
export function readTables(folder: string): TablesRead {
  const problems: Problem[] = [];
  const read = <T extends TableName>(name: T): readonly RowOf<T>[] => {
    const file = `${name}.csv`;
    let content: string;
    try {
      content = readFileSync(join(folder, file), 'utf8');
    } catch {
      problems.push({ file, line: 0, what: 'the file is missing', mend: 'restore it from the repository' });
      return [];
    }
    return parseTable(name, content, problems);
  };
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])) as unknown as Tables;
  const broken = new Set(problems.map((problem) => problem.file));
  return { tables, problems, incomplete: new Set(TABLE_NAMES.filter((name) => broken.has(`${name}.csv`))) };
}

/** Parses one table from its text; every bad cell becomes a problem that names its line. */
export function parseTable<T extends TableName>(
  name: T,
  content: string,
  problems: Problem[],
): readonly RowOf<T>[] {
  const file = `${name}.csv`;
  const rowSchema = z.record(z.string(), z.string());
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
