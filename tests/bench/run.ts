import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readDataset } from '../../src/model/read-dataset.ts';
import { installBrowser } from '../browser/install.ts';
import { openBrowser } from '../browser/page.ts';
import { budgetOf } from './budget.ts';
import { buildComparison } from './comparison.ts';
import { madeAtlas } from './made-records.ts';
import { type Line, measureLoads, type Subject, weigh } from './page-load.ts';
import { serveFolder } from './server.ts';
import { measureSharing } from './share.ts';
import { round } from './statistics.ts';
import { measureStranger } from './stranger.ts';
import { measureSteps, measureTurningYear } from './year-step.ts';

/**
 * `npm run bench [-- --quick|--stranger]`: builds the app and the comparison page, measures both in one run, prints
 * JSON; `--stranger` measures only what somebody would who knows nothing of the page.
 */
const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, 'tests', 'output', 'bench');
const APP = join(OUTPUT, 'app');
const COMPARISON = join(OUTPUT, 'echarts');
const COMPARISON_USUAL = join(OUTPUT, 'echarts-usual');
const quick = process.argv.includes('--quick');
const strangerOnly = process.argv.includes('--stranger');

const COMMON = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

/**
 * The two ways a browser paints a page on a machine without a graphics card: all of it by an emulated card, as
 * headless browsers are mostly run, or the page by the processor and only WebGL by emulation, as readers have it.
 */
const PAINTED = {
  byEmulation: [...COMMON, '--use-angle=swiftshader'],
  byProcessor: COMMON,
} as const;
type Painted = keyof typeof PAINTED;

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
  picture: 'svg.map-first, .map-host-canvas canvas',
  usable: '.map-host-canvas canvas',
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

const subjects = [app, echarts, echartsUsual];
const all = [...subjects, made10k, made100k];
const ratio = (part: number | undefined, whole: number | undefined): number | null =>
  part === undefined || whole === undefined ? null : round(part / whole);

/** The loads of all subjects over one line, and the app's share of the others'. */
async function loadsOver(browser: Browser, line: Line | null) {
  const loads = await measureLoads(browser, subjects, quick ? 3 : 5, line);
  const told = ({ name }: Subject) => {
    const one = loads.get(name);
    return one
      ? {
          firstPictureMs: round(one.pictureMs, 0),
          usableMs: round(one.usableMs, 0),
          completeMs: round(one.completeMs, 0),
        }
      : null;
  };
  const against = ({ name }: Subject) => ({
    firstPicture: ratio(loads.get(app.name)?.pictureMs, loads.get(name)?.pictureMs),
    usable: ratio(loads.get(app.name)?.usableMs, loads.get(name)?.usableMs),
  });
  return {
    app: told(app),
    echarts: told(echarts),
    echartsUsual: told(echartsUsual),
    appByEcharts: against(echarts),
    appByEchartsUsual: against(echartsUsual),
  };
}

/** Main-thread time of a year step. */
async function stepsOf(browser: Browser, dragged: readonly Subject[]) {
  const steps = await measureSteps(browser, dragged, quick ? 1 : 3);
  const told = ({ name }: Subject) => {
    const one = steps.get(name);
    return one
      ? { processorMs: round(one.processor), clockMs: round(one.clock), painter: one.painter }
      : null;
  };
  const against = (one: Subject, other: Subject) => ({
    processor: ratio(steps.get(one.name)?.processor, steps.get(other.name)?.processor),
    clock: ratio(steps.get(one.name)?.clock, steps.get(other.name)?.clock),
  });
  return {
    app: told(app),
    echarts: told(echarts),
    echartsUsual: told(echartsUsual),
    appByEcharts: against(app, echarts),
    appByEchartsUsual: against(app, echartsUsual),
    made10000ByApp: against(made10k, app),
    made100000ByApp: against(made100k, app),
  };
}

/** What was sent by the time of each sign; nothing but the line decides it. */
async function sentOver(browser: Browser) {
  const sent = async (subject: Subject) => {
    const weight = await weigh(browser, subject, HOME_LINE);
    return {
      firstPictureKB: round(weight.pictureBytes / 1000, 1),
      usableKB: round(weight.usableBytes / 1000, 1),
      completeKB: round(weight.completeBytes / 1000, 1),
    };
  };
  return { app: await sent(app), echarts: await sent(echarts), echartsUsual: await sent(echartsUsual) };
}

async function turningOf(browser: Browser) {
  const { into1991, medianStep } = await measureTurningYear(browser, app);
  return {
    into1991Ms: round(into1991),
    medianMs: round(medianStep),
    into1991ByMedian: ratio(into1991, medianStep),
  };
}

async function sharingOf(browser: Browser) {
  const { firstPreviewMs, previewMs, pngMs } = await measureSharing(browser, app);
  return {
    firstPreviewMs: round(firstPreviewMs, 0),
    previewMs: round(previewMs, 0),
    png1920x1080Ms: round(pngMs, 0),
  };
}

/** A fresh browser for each page, opened at once, left alone for 20 s, dragged by its slider's events. */
async function strangerOf(painted: Painted) {
  say(`${painted}: as a stranger measures`);
  const launch = (): Promise<Browser> => openBrowser(PAINTED[painted]);
  const spent = await measureStranger(launch, [app, echartsUsual], quick ? 1 : 3);
  const [own, other] = [spent.get(app.name), spent.get(echartsUsual.name)];
  const told = (one: typeof own) =>
    one ? { firstPaintMs: round(one.firstPaintMs, 0), stepMs: round(one.stepMs) } : null;
  return {
    app: told(own),
    echartsUsual: told(other),
    appByEchartsUsual: {
      firstPaint: ratio(own?.firstPaintMs, other?.firstPaintMs),
      step: ratio(own?.stepMs, other?.stepMs),
    },
  };
}

/** Loads and steps where the page is painted in one of the two ways; `more` is measured in the same browser. */
async function measure<T>(
  painted: Painted,
  dragged: readonly Subject[],
  more: (browser: Browser) => Promise<T>,
) {
  const browser = await openBrowser(PAINTED[painted]);
  try {
    say(`${painted}: loading`);
    const loadHere = await loadsOver(browser, null);
    const loadAtHome = await loadsOver(browser, HOME_LINE);
    say(`${painted}: stepping through the years`);
    const yearStep = await stepsOf(browser, dragged);
    return { browser: browser.version(), loadHere, loadAtHome, yearStep, ...(await more(browser)) };
  } finally {
    await browser.close();
  }
}

async function everything(): Promise<object> {
  const byEmulation = await measure('byEmulation', subjects, async () => ({}));
  const byProcessor = await measure('byProcessor', quick ? subjects : all, async (browser) => {
    say('turning, sharing, weighing');
    return {
      turning: await turningOf(browser),
      share: await sharingOf(browser),
      sent: await sentOver(browser),
    };
  });
  return { homeLine: HOME_LINE, byEmulation, byProcessor, files: budgetOf(APP) };
}

try {
  const stranger = {
    byEmulation: await strangerOf('byEmulation'),
    byProcessor: await strangerOf('byProcessor'),
  };
  const measured = {
    // Others at work on the machine make every figure larger; compare within one run.
    loadAverage: loadavg().map((value) => round(value)),
    viewport: '1280x720',
    records: result.dataset.ties.length,
    stranger,
    ...(strangerOnly ? {} : await everything()),
  };
  console.log(JSON.stringify(measured, null, 2));
} finally {
  for (const { server } of all) server.close();
}
