import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CheckContext } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { checkDescription } from './description.ts';
import { landDistance } from './land-distance.ts';
import type { Problem } from './problem.ts';
import { readTables } from './read-tables.ts';
import type { Tables } from './schema.ts';

export interface PackageRead {
  readonly tables: Tables;
  readonly version: string;
  readonly problems: readonly Problem[];
}

const descriptor = z.object({ version: z.string() });
const factList = (content: string): readonly string[] =>
  content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Reads the whole package and runs every rule; all problems come back at once. */
export function readPackage(folder: string): PackageRead {
  const { tables, problems } = readTables(folder);
  const context: CheckContext = {
    trustedHosts: factList(readFileSync(join(folder, 'trusted-hosts.txt'), 'utf8')),
    articleFacts: factList(readFileSync(join(folder, 'article-facts.txt'), 'utf8')),
    distanceToLand: landDistance(),
  };
  const found = CHECKS.flatMap((check) => check.run(tables, context));
  const description: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  return {
    tables,
    version: descriptor.parse(description).version,
    problems: [...problems, ...found, ...checkDescription(folder, description)].sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
    ),
  };
}
