import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../src/model/read-dataset.ts';
import { assemble } from './assemble.ts';
import { readPackage } from './package-check.ts';
import { formatProblems } from './problem.ts';

/** `tsx data/build.ts [--verify]`: checks data/ and writes, or compares, public/data/atlas.json. */
const folder = import.meta.dirname;
const target = join(folder, '..', 'public', 'data', 'atlas.json');
const verify = process.argv.includes('--verify');

const { tables, version, problems } = readPackage(folder);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const built = assemble(tables, version);
const result = readDataset(built);
if (result.type === 'broken') {
  console.error(`The built file would not be readable: ${result.problem}`);
  process.exit(1);
}
const content = `${JSON.stringify(built)}\n`;
if (verify) {
  if (readFileSync(target, 'utf8') !== content) {
    console.error(
      'public/data/atlas.json is not what data/ builds. Mend: npm run data, then commit the file.',
    );
    process.exit(1);
  }
} else {
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, content);
}
console.log(
  `data: ${result.dataset.ties.length} ties, ${result.dataset.sources.length} sources, no problems`,
);
