import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPackage } from './build-package.ts';

/** `tsx data/build.ts [--verify]`: checks data/ and writes, or compares, public/data/atlas.json. */
const target = join(import.meta.dirname, '..', 'public', 'data', 'atlas.json');
const verify = process.argv.includes('--verify');

const build = buildPackage(import.meta.dirname, new Date().getFullYear());
if (build.type === 'stopped') {
  console.error(build.message);
  process.exit(1);
}
if (verify) {
  if (readFileSync(target, 'utf8') !== build.content) {
    console.error(
      'public/data/atlas.json is not what data/ builds. Mend: npm run data, then commit the file.',
    );
    process.exit(1);
  }
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, build.content);
}
console.log(`data: ${build.dataset.ties.length} ties, ${build.dataset.sources.length} sources, no problems`);
