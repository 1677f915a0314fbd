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
import { measureLoads, type Subject } from './page-load.ts';
import { serveFolder } from './server.ts';
import { measureSharing } from './share.ts';
import { round } from './statistics.ts';
import { measureSteps, measureTurningYear } from './year-step.ts';

/** `npm run bench [-- --quick]`: builds the app and the comparison page, measures both in one run, prints JSON. */
const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, 'tests', 'output', 'bench');
const APP = join(OUTPUT, 'app');
const COMPARISON = join(OUTPUT, 'echarts');
const COMPARISON_WHOLE = join(OUTPUT, 'echarts-whole');
const quick = process.argv.includes('--quick');

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
await buildComparison(COMPARISON, result.dataset, 'parts');
await buildComparison(COMPARISON_WHOLE, result.dataset, 'whole');

const APP_SIGNS = { picture: 'svg.map-first, svg.map-svg', usable: '[data-ready=true]' } as const;
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
const comparison = async (name: string, folder: string): Promise<Subject> => ({
  name,
  signs: { picture: '[data-ready=true]', usable: '[data-ready=true]' },
  server: await serveFolder(folder),
});
const echarts = await comparison('echarts', COMPARISON);
const echartsWhole = await comparison('echarts whole', COMPARISON_WHOLE);

const browser = await openBrowser();
try {
  say('loading');
  const loads = await measureLoads(browser, [app, echarts, echartsWhole], quick ? 3 : 5);
  say('stepping through the years');
  const rounds = quick ? 1 : 3;
  const steps = await measureSteps(
    browser,
    quick ? [app, echarts] : [app, echarts, made10k, made100k],
    rounds,
  );
  say('stepping over 1991');
  const turning = await measureTurningYear(browser, app);
  say('sharing');
  const sharing = await measureSharing(browser, app);

  const load = (name: string) => {
    const one = loads.get(name);
    if (!one) return null;
    const { pictureMs, usableMs, pictureBytes, usableBytes, aheadBytes } = one;
    return {
      firstPictureMs: round(pictureMs, 0),
      usableMs: round(usableMs, 0),
      firstPictureKB: round(pictureBytes / 1000, 1),
      usableKB: round(usableBytes / 1000, 1),
      fetchedForLaterKB: round(aheadBytes / 1000, 1),
    };
  };
  const spent = (name: string) => {
    const one = steps.get(name);
    return one ? { processorMs: round(one.processor), clockMs: round(one.clock) } : null;
  };
  const ratio = (part: number | undefined, whole: number | undefined): number | null =>
    part === undefined || whole === undefined ? null : round(part / whole);

  console.log(
    JSON.stringify(
      {
        browser: browser.version(),
        // Others at work on the machine make every figure larger; compare within one run.
        loadAverage: loadavg().map((value) => round(value)),
        viewport: '1280x720',
        records: result.dataset.ties.length,
        load: { app: load('app'), echarts: load('echarts'), echartsWhole: load('echarts whole') },
        yearStep: {
          app: spent('app'),
          app10000: spent('10000 records'),
          app100000: spent('100000 records'),
          echarts: spent('echarts'),
          turning: { into1991Ms: round(turning.into1991), medianMs: round(turning.medianStep) },
        },
        share: {
          firstPreviewMs: round(sharing.firstPreviewMs, 0),
          previewMs: round(sharing.previewMs, 0),
          png1920x1080Ms: round(sharing.pngMs, 0),
        },
        ratios: {
          firstPicture: ratio(loads.get('app')?.pictureMs, loads.get('echarts')?.pictureMs),
          usable: ratio(loads.get('app')?.usableMs, loads.get('echarts')?.usableMs),
          firstPictureOfWhole: ratio(loads.get('app')?.pictureMs, loads.get('echarts whole')?.pictureMs),
          usableOfWhole: ratio(loads.get('app')?.usableMs, loads.get('echarts whole')?.usableMs),
          yearStepProcessor: ratio(steps.get('app')?.processor, steps.get('echarts')?.processor),
          yearStepClock: ratio(steps.get('app')?.clock, steps.get('echarts')?.clock),
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
  for (const { server } of [app, made10k, made100k, echarts, echartsWhole]) server.close();
}
