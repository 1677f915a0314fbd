import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOf } from '../../src/picture/picture.ts';
import { inputFor, shippedFacts } from './picture-facts.ts';

/**
 * `tsx tests/picture/reference.ts --check|--update`: the pictures of every fifth year in both languages against the
 * hashes kept. Pictures that changed are written to tests/output/, to be looked at before the hashes are updated.
 */
export const REFERENCE_YEARS: readonly number[] = [
  ...Array.from({ length: 15 }, (_, index) => 1950 + index * 5),
  2022,
];
const LANGUAGES = ['zh', 'en'] as const;
const hashFile = join(import.meta.dirname, 'reference', 'hashes.json');
const output = join(import.meta.dirname, '..', 'output', 'pictures');

export interface Reference {
  readonly name: string;
  readonly svg: string;
  readonly hash: string;
}

/** All reference pictures, drawn now. */
export function drawReferences(): readonly Reference[] {
  const shipped = shippedFacts();
  return LANGUAGES.flatMap((lang) =>
    REFERENCE_YEARS.map((year) => {
      const svg = pictureOf(inputFor(shipped, { year, lang }));
      return {
        name: `${year}-${lang}`,
        svg,
        hash: createHash('sha256').update(svg).digest('hex').slice(0, 16),
      };
    }),
  );
}

export function readHashes(): ReadonlyMap<string, string> {
  if (!existsSync(hashFile)) return new Map();
  const kept: unknown = JSON.parse(readFileSync(hashFile, 'utf8'));
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(Object.entries(kept).map(([name, hash]) => [name, String(hash)]));
}

function run(update: boolean): void {
  const kept = readHashes();
  const drawn = drawReferences();
  const changed = drawn.filter(({ name, hash }) => kept.get(name) !== hash);
  if (changed.length > 0) mkdirSync(output, { recursive: true });
  for (const { name, svg } of changed) {
    writeFileSync(join(output, `${name}.svg`), svg);
    console.log(
      `${kept.has(name) ? 'changed' : 'new'}: ${name}, written to tests/output/pictures/${name}.svg`,
    );
  }
  if (update) {
    const hashes = Object.fromEntries(drawn.map(({ name, hash }) => [name, hash]));
    writeFileSync(hashFile, `${JSON.stringify(hashes, null, 2)}\n`);
  }
  console.log(
    `${drawn.length - changed.length} of ${drawn.length} pictures are as kept${update ? '; hashes updated' : ''}`,
  );
  if (changed.length > 0 && !update) {
    console.error('Look at them; if they are as meant, run: npx tsx tests/picture/reference.ts --update');
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) run(process.argv.includes('--update'));
