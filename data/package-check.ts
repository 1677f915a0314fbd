import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CheckContext } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { checkDescription } from './description.ts';
import { landDistance } from './land-distance.ts';
import { readListFile } from './list-file.ts';
import type { Problem } from './problem.ts';
import { readTables } from './read-tables.ts';
import type { Tables } from './schema.ts';
import { spareTableProblems } from './spare-tables.ts';

export interface PackageRead {
  readonly tables: Tables;
  readonly version: string;
  readonly problems: readonly Problem[];
}

const descriptor = z.object({ version: z.string() });
/** Reads the whole package and runs every rule; all problems come back at once. */
export function readPackage(folder: string, currentYear: number): PackageRead {
  const { tables, problems, incomplete, foreign } = readTables(folder);
  const context: CheckContext = {
    currentYear,
    trustedHosts: readListFile(folder, 'trusted-hosts.txt'),
    articleFacts: readListFile(folder, 'article-facts.txt'),
    distanceToLand: landDistance(),
  };
  const checks = foreign
    ? []
    : CHECKS.filter((check) => !check.needs?.some((table) => incomplete.has(table)));
  const found = checks.flatMap((check) => check.run(tables, context));
  const description: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  return {
    tables,
    version: descriptor.parse(description).version,
    problems: [
      ...problems,
      ...found,
      ...checkDescription(folder, description),
      ...spareTableProblems(folder),
    ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}
