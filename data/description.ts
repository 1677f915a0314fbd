import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decodeTable } from './decode-table.ts';
import { foreignSeparator } from './foreign-separator.ts';
import type { Problem } from './problem.ts';

const schema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({
        fields: z.array(z.object({ name: z.string(), type: z.string(), description: z.string() })),
      }),
    }),
  ),
});

/** datapackage.json must describe every table of the folder, column by column, in the order of the file. */
export function checkDescription(folder: string, description: unknown): readonly Problem[] {
  const file = 'datapackage.json';
  const parsed = schema.safeParse(description);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      file,
      line: 0,
      what: `${issue.path.join('.')}: ${issue.message}`,
      mend: 'follow the Data Package v2 form of the resources beside it',
    }));
  }
  const resources = new Map(parsed.data.resources.map((resource) => [resource.path, resource]));
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const undescribed = tables
    .filter((path) => !resources.has(path))
    .map((path) => ({ file, line: 0, what: `${path} is not described`, mend: 'add a resource for it' }));
  const different = [...resources.values()].flatMap((resource): Problem[] => {
    if (!tables.includes(resource.path)) {
      return [
        { file, line: 0, what: `${resource.path} is missing`, mend: 'restore it, or remove the resource' },
      ];
    }
    const header = headerOf(readFileSync(join(folder, resource.path)));
    // A table that cannot be read has been named for that already.
    if (header === null) return [];
    const described = resource.schema.fields.map((field) => field.name).join(',');
    if (header === described) return [];
    return [
      {
        file,
        line: 0,
        what: `${resource.path} has columns ${header}, described are ${described}`,
        mend: 'describe the columns as they stand',
      },
    ];
  });
  return [...undescribed, ...different];
}

const headerRow = z.tuple([z.array(z.string())]);

/** The names of the columns as they are meant, whatever the quotes and line ends; null where they cannot be read. */
function headerOf(bytes: Uint8Array): string | null {
  const decoded = decodeTable(bytes);
  if (decoded.type !== 'text' || foreignSeparator(decoded.text) !== null) return null;
  const rows = headerRow.safeParse(parse(decoded.text, { to: 1, relax_column_count: true }));
  return rows.success ? rows.data[0].join(',') : null;
}
