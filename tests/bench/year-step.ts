import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/year.ts';
import { type Meter, meterOf, openSubject, type Spent, type Subject } from './page-load.ts';
import { median } from './statistics.ts';

const STEPS = LAST_YEAR - FIRST_YEAR;
/** Steps taken before measuring, so that the code is compiled. */
const WARM_UP = 12;

const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Years a second of a held key, one at a time: slow enough for every page to paint each of them. */
const PACE_MS = 100;

/**
 * One year on by a key that stays down, which is how a slider is dragged without a mouse. Nothing runs in the page
 * to wait for it: that would be measured too.
 */
async function dragStep(page: Page): Promise<void> {
  await page.keyboard.down('ArrowRight');
  await setTimeout(PACE_MS);
}

async function tapStep(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await nextFrames(page);
}

async function toFirstYear(page: Page): Promise<void> {
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Home');
  await nextFrames(page);
  await page.waitForTimeout(600);
}

export interface Steps extends Spent {
  /** What drew the map at the end: a graphics card that cannot keep up hands over to the plain canvas. */
  readonly painter: string;
}

/** One round: a drag from the first year to the last. Mean main-thread time of a step, ms. */
async function roundOf(page: Page, meter: Meter): Promise<Steps> {
  await toFirstYear(page);
  for (let count = 0; count < WARM_UP; count += 1) await dragStep(page);
  await page.keyboard.up('ArrowRight');
  await toFirstYear(page);
  const before = await meter.read();
  for (let count = 0; count < STEPS; count += 1) await dragStep(page);
  const after = await meter.read();
  await page.keyboard.up('ArrowRight');
  return {
    processor: (after.processor - before.processor) / STEPS,
    clock: (after.clock - before.clock) / STEPS,
    painter: await page.evaluate(
      () => document.querySelector('[data-renderer]')?.getAttribute('data-renderer') ?? 'canvas',
    ),
  };
}

/** Medians of three rounds; the subjects take turns. */
export async function measureSteps(
  browser: Browser,
  subjects: readonly Subject[],
  rounds = 3,
): Promise<ReadonlyMap<string, Steps>> {
  const all = new Map<string, Steps[]>(subjects.map((subject) => [subject.name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      const page = await openSubject(browser, subject);
      all.get(subject.name)?.push(await roundOf(page, await meterOf(page)));
      await page.context().close();
    }
  }
  return new Map(
    [...all].map(([name, spent]) => [
      name,
      {
        processor: median(spent.map((item) => item.processor)),
        clock: median(spent.map((item) => item.clock)),
        painter: [...new Set(spent.map((item) => item.painter))].join(', '),
      },
    ]),
  );
}

export interface TurningYear {
  /** Processor time of the step into 1991, when a union of fifteen republics ended, and into the median year, ms. */
  readonly into1991: number;
  readonly medianStep: number;
}

/** Each step by itself, left to settle: does the year in which most land changes hands cost more? */
export async function measureTurningYear(browser: Browser, subject: Subject): Promise<TurningYear> {
  const from = 1976;
  const to = 2005;
  const page = await openSubject(browser, subject, { query: `?year=${from}` });
  const meter = await meterOf(page);
  const slider = page.getByRole('slider').first();
  const byYear = new Map<number, number[]>();
  for (let round = 0; round < 3; round += 1) {
    await slider.focus();
    for (let year = from + 1; year <= to; year += 1) {
      const before = await meter.read();
      await tapStep(page);
      await page.waitForTimeout(150);
      const after = await meter.read();
      byYear.set(year, [...(byYear.get(year) ?? []), after.processor - before.processor]);
    }
    for (let year = to; year > from; year -= 1) await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(600);
  }
  await page.context().close();
  const steps = new Map([...byYear].map(([year, times]) => [year, median(times)]));
  return { into1991: steps.get(1991) ?? Number.NaN, medianStep: median([...steps.values()]) };
}
