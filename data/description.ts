import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
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
    const header = readFileSync(join(folder, resource.path), 'utf8').split(/\r?\n/, 1)[0] ?? '';
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
