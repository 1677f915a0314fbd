import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from './server.ts';

export interface BudgetRow {
  readonly file: string;
  readonly bytes: number;
  /** As a good static host sends it. */
  readonly brotli: number;
}

/** Every file of a built app with its size as sent, largest first. */
export function budgetOf(folder: string): readonly BudgetRow[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile() && !file.endsWith('.map'))
    .map((file) => {
      const body = readFileSync(join(folder, file));
      return { file, bytes: body.length, brotli: brotli(body).length };
    })
    .sort((a, b) => b.brotli - a.brotli);
}
