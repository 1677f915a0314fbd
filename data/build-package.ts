import type { Dataset } from '../src/model/dataset.ts';
import { readDataset } from '../src/model/read-dataset.ts';
import { assemble } from './assemble.ts';
import { readPackage } from './package-check.ts';
import { formatProblems } from './problem.ts';

export type PackageBuild =
  | { readonly type: 'built'; readonly content: string; readonly dataset: Dataset }
  | { readonly type: 'stopped'; readonly message: string };

/** Checks the tables of a folder and turns them into the one file the browser loads. Same tables, same bytes. */
export function buildPackage(folder: string, currentYear: number): PackageBuild {
  const { tables, version, problems } = readPackage(folder, currentYear);
  if (problems.length > 0) return { type: 'stopped', message: formatProblems(problems) };
  const built = assemble(tables, version);
  const result = readDataset(built);
  if (result.type === 'broken') {
    return { type: 'stopped', message: `The built file would not be readable: ${result.problem}` };
  }
  return { type: 'built', content: `${JSON.stringify(built)}\n`, dataset: result.dataset };
}
