import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './browser/install.ts';

/**
 * `npm test`: every check of the project, one after the other; all run, and the last line counts them. `npm run check`
 * stops before the tests.
 */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const ROOT = join(import.meta.dirname, '..');

function command(words: readonly string[]): boolean {
  const [program = '', ...rest] = words;
  return spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** One check that passes or fails as a whole. */
const check =
  (...words: string[]) =>
  (): Outcome =>
    command(words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A set of tests, counted one by one by vitest's own report. A run without any test has failed. */
const tests =
  (...projects: string[]) =>
  (): Outcome => {
    const folder = mkdtempSync(join(tmpdir(), 'scities-'));
    const file = join(folder, 'report.json');
    const chosen = projects.flatMap((project) => ['--project', project]);
    const fine = command([
      'npx',
      'vitest',
      'run',
      ...chosen,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    try {
      const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
      const passed = numberIn(report, 'numPassedTests');
      const failed = numberIn(report, 'numFailedTests');
      return { passed, failed: fine && passed > 0 ? failed : Math.max(1, failed) };
    } catch (error) {
      console.error(`No report of the tests: ${String(error)}`);
      return { passed: 0, failed: 1 };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

function numberIn(report: unknown, key: string): number {
  if (typeof report !== 'object' || report === null) return 0;
  const value = new Map(Object.entries(report)).get(key);
  return typeof value === 'number' ? value : 0;
}

function browser(): Outcome {
  try {
    installBrowser();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
}

type Stage = readonly [string, () => Outcome];

const CHECKS: readonly Stage[] = [
  ['format and lint', check('npx', 'biome', 'ci', '--error-on-warnings')],
  ['types', check('npx', 'tsc')],
  ['dead code', check('npx', 'knip')],
  ['data', check('npx', 'tsx', 'data/build.ts', '--verify')],
];

const TESTS: readonly Stage[] = [
  ['unit and component tests', tests('unit', 'dom')],
  ['browser', browser],
  ['build', check('npx', 'vite', 'build', '--logLevel', 'warn')],
  ['tests in the browser', tests('browser')],
];

const total = { passed: 0, failed: 0 };
for (const [name, run] of process.argv[2] === 'check' ? CHECKS : [...CHECKS, ...TESTS]) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  console.log(
    `-- ${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
