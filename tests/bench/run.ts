import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/model/read-dataset.ts';
import { installBrowser } from '../browser/install.ts';
import { openBrowser } from '../browser/page.ts';
import { budgetOf } from './budget.ts';
import { buildComparison } from './comparison.ts';
import { madeAtlas } from './made-records.ts';
import { type Line, type Load, measureLoads, type Subject, type Weight, weigh } from './page-load.ts';
import { serveFolder } from './server.ts';
import { measureSharing } from './share.ts';
import { round } from './statistics.ts';
import { measureSteps, measureTurningYear } from './year-step.ts';

/** `npm run bench [-- --quick]`: builds the app and the comparison page, measures both in one run, prints JSON. */
const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, 'tests', 'output', 'bench');
const APP = join(OUTPUT, 'app');
const COMPARISON = join(OUTPUT, 'echarts');
const COMPARISON_USUAL = join(OUTPUT, 'echarts-usual');
const quick = process.argv.includes('--quick');

/**
 * A machine without a graphics card as readers have it: WebGL is emulated, the page itself is painted by the
 * processor. The tests paint the page by emulation too, which no reader does and which slows every paint.
 */
const FLAGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

/** A line as many homes have it. */
const HOME_LINE: Line = { megabits: 10, delayMs: 40 };

const say = (what: string): void => console.error(`bench: ${what} ...`);

installBrowser();
say('building');
execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', APP], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const content = readFileSync(join(APP, 'data', 'atlas.json'), 'utf8');
const result = readDataset(JSON.parse(content));
if (result.type === 'broken') throw new Error(result.problem);
await buildComparison(COMPARISON, result.dataset, 'least');
await buildComparison(COMPARISON_USUAL, result.dataset, 'usual');

const APP_SIGNS = {
  picture: 'svg.map-first, svg.map-svg',
  usable: 'svg.map-svg',
  complete: '[data-ready=true]',
} as const;
const appWith = async (name: string, records: number | null): Promise<Subject> => ({
  name,
  signs: APP_SIGNS,
  server: await serveFolder(
    APP,
    records === null ? new Map() : new Map([['/data/atlas.json', madeAtlas(content, records)]]),
  ),
});
const app = await appWith('app', null);
const made10k = await appWith('10000 records', 10_000);
const made100k = await appWith('100000 records', 100_000);
const DRAWN = '[data-ready=true]';
const comparison = async (name: string, folder: string): Promise<Subject> => ({
  name,
  signs: { picture: DRAWN, usable: DRAWN, complete: DRAWN },
  server: await serveFolder(folder),
});
const echarts = await comparison('echarts', COMPARISON);
const echartsUsual = await comparison('echarts usual', COMPARISON_USUAL);

const browser = await openBrowser(FLAGS);
try {
  say('loading');
  const subjects = [app, echarts, echartsUsual];
  const times = quick ? 3 : 5;
  const near = await measureLoads(browser, subjects, times, null);
  const far = await measureLoads(browser, subjects, times, HOME_LINE);
  const weights = new Map<string, Weight>();
  for (const subject of subjects) weights.set(subject.name, await weigh(browser, subject, HOME_LINE));
  say('stepping through the years');
  const rounds = quick ? 1 : 3;
  const steps = await measureSteps(
    browser,
    quick ? [app, echarts] : [app, echarts, echartsUsual, made10k, made100k],
    rounds,
  );
  say('stepping over 1991');
  const turning = await measureTurningYear(browser, app);
  say('sharing');
  const sharing = await measureSharing(browser, app);

  const ratio = (part: number | undefined, whole: number | undefined): number | null =>
    part === undefined || whole === undefined ? null : round(part / whole);
  const load = (loads: ReadonlyMap<string, Load>) => {
    const told = (name: string) => {
      const one = loads.get(name);
      return one
        ? {
            firstPictureMs: round(one.pictureMs, 0),
            usableMs: round(one.usableMs, 0),
            completeMs: round(one.completeMs, 0),
          }
        : null;
    };
    const against = (name: string) => ({
      firstPicture: ratio(loads.get('app')?.pictureMs, loads.get(name)?.pictureMs),
      usable: ratio(loads.get('app')?.usableMs, loads.get(name)?.usableMs),
    });
    return {
      app: told('app'),
      echarts: told('echarts'),
      echartsUsual: told('echarts usual'),
      appByEcharts: against('echarts'),
      appByEchartsUsual: against('echarts usual'),
    };
  };
  const weight = (name: string) => {
    const one = weights.get(name);
    return one
      ? {
          firstPictureKB: round(one.pictureBytes / 1000, 1),
          usableKB: round(one.usableBytes / 1000, 1),
          completeKB: round(one.completeBytes / 1000, 1),
        }
      : null;
  };
  const spent = (name: string) => {
    const one = steps.get(name);
    return one
      ? { processorMs: round(one.processor), clockMs: round(one.clock), painter: one.painter }
      : null;
  };
  console.log(
    JSON.stringify(
      {
        browser: browser.version(),
        // Others at work on the machine make every figure larger; compare within one run.
        loadAverage: loadavg().map((value) => round(value)),
        viewport: '1280x720',
        records: result.dataset.ties.length,
        sent: { app: weight('app'), echarts: weight('echarts'), echartsUsual: weight('echarts usual') },
        loadHere: load(near),
        loadAtHome: { line: HOME_LINE, ...load(far) },
        yearStep: {
          app: spent('app'),
          app10000: spent('10000 records'),
          app100000: spent('100000 records'),
          echarts: spent('echarts'),
          echartsUsual: spent('echarts usual'),
          turning: { into1991Ms: round(turning.into1991), medianMs: round(turning.medianStep) },
        },
        share: {
          firstPreviewMs: round(sharing.firstPreviewMs, 0),
          previewMs: round(sharing.previewMs, 0),
          png1920x1080Ms: round(sharing.pngMs, 0),
        },
        ratios: {
          yearStepByEcharts: ratio(steps.get('app')?.processor, steps.get('echarts')?.processor),
          yearStepByEchartsUsual: ratio(steps.get('app')?.processor, steps.get('echarts usual')?.processor),
          yearStepClockByEcharts: ratio(steps.get('app')?.clock, steps.get('echarts')?.clock),
          step10000: ratio(steps.get('10000 records')?.processor, steps.get('app')?.processor),
          step100000: ratio(steps.get('100000 records')?.processor, steps.get('app')?.processor),
          into1991: ratio(turning.into1991, turning.medianStep),
        },
        files: budgetOf(APP),
      },
      null,
      2,
    ),
  );
} finally {
  await browser.close();
  for (const { server } of [app, made10k, made100k, echarts, echartsUsual]) server.close();
}
