import { buildPackage } from './build-package.ts';
import { readListFile } from './list-file.ts';
import { summarise } from './summary.ts';

/** `npm run data:report`: the package in numbers, as JSON on stdout. */
const folder = import.meta.dirname;
const build = buildPackage(folder, new Date().getFullYear());
if (build.type === 'stopped') {
  console.error(build.message);
  process.exit(1);
}
console.log(JSON.stringify(summarise(build.dataset, readListFile(folder, 'article-facts.txt')), null, 2));
