import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a text file that lists one thing a line; blank lines and those that begin with # are left out. */
export const readListFile = (folder: string, name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
