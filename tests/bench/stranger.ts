import type { Browser } from 'playwright-core';
import type { Subject } from './page-load.ts';
import { median } from './statistics.ts';

/** What somebody measures who knows nothing of the page. */
export interface StrangerSpent {
  /** First contentful paint of a page opened in a browser that was just started, ms. */
  readonly firstPaintMs: number;
  /** Work of the main thread for a year (`TaskDuration` of the DevTools protocol), ms. */
  readonly stepMs: number;
}

/** The page is left alone for this long before anybody drags, ms. */
const REST_MS = 20_000;
const STEPS = 50;
const PACE_MS = 100;
const FIRST_YEAR = 1960;

async function roundOf(launch: () => Promise<Browser>, { server, signs }: Subject): Promise<StrangerSpent> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    await page.goto(server.address);
    await page.waitForSelector(signs.usable);
    await page.waitForTimeout(REST_MS);
    const firstPaintMs = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const taskMs = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const before = await taskMs();
    await page.evaluate(
      ([from, steps, pace]) =>
        new Promise<void>((done) => {
          const slider = document.querySelector<HTMLInputElement>('input[type=range]');
          if (!slider) throw new Error('the page has no slider');
          let step = 0;
          const timer = setInterval(() => {
            if (step === steps) {
              clearInterval(timer);
              done();
              return;
            }
            slider.value = String(from + step);
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            step += 1;
          }, pace);
        }),
      [FIRST_YEAR, STEPS, PACE_MS] as const,
    );
    return { firstPaintMs, stepMs: ((await taskMs()) - before) / STEPS };
  } finally {
    await browser.close();
  }
}

/** Medians of some rounds; the subjects take turns, each in a browser of its own. */
export async function measureStranger(
  launch: () => Promise<Browser>,
  subjects: readonly Subject[],
  rounds: number,
): Promise<ReadonlyMap<string, StrangerSpent>> {
  const all = new Map<string, StrangerSpent[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) all.get(subject.name)?.push(await roundOf(launch, subject));
  }
  return new Map(
    [...all].map(([name, spent]) => [
      name,
      {
        firstPaintMs: median(spent.map((one) => one.firstPaintMs)),
        stepMs: median(spent.map((one) => one.stepMs)),
      },
    ]),
  );
}
