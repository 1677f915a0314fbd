import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** When the picture was painted, and when the first and the last of some files was asked for, ms. */
const times = (page: Page) =>
  page.evaluate(() => {
    const asked = (ending: string): readonly number[] =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith(ending))
        .map(({ startTime }) => startTime);
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      scripts: asked('.js'),
      records: asked('.json'),
    };
  });

describe('the picture that comes with the page', () => {
  test('is painted before any script is asked for, while the records are on their way', async () => {
    const { page } = await openPage(browser, address);
    const { painted, scripts, records } = await times(page);
    expect(scripts.length).toBeGreaterThan(1);
    expect(Math.min(...scripts)).toBeGreaterThanOrEqual(painted);
    expect(records).toHaveLength(2);
    expect(Math.max(...records)).toBeLessThan(painted);
    await page.context().close();
  });

  test('has a slider whose year the program goes on from', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const held: (() => void)[] = [];
    let free = false;
    await page.route('**/assets/*.js', async (route) => {
      if (!free) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    const slider = page.getByRole('slider', { name: 'Year' });
    await slider.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await slider.press(key);
    expect(await page.locator('.first').count()).toBeGreaterThan(0);
    free = true;
    for (const release of held) release();
    await page.waitForSelector('.first', { state: 'detached' });
    await page.waitForSelector('[data-ready=true]');
    expect(await slider.getAttribute('aria-valuenow')).toBe('2019');
    await page.waitForURL(/year=2019/);
    await context.close();
  });

  test('is not waited for where there is none: a chart by itself', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    // The longest wait for a picture never ends here, so a page that waits for one never begins.
    await context.addInitScript(() => {
      const { setTimeout } = window;
      window.setTimeout = Object.assign(
        (...[run, wait = 0]: [() => void, number?]) => (wait >= 500 ? 0 : setTimeout(run, wait)),
        setTimeout,
      );
    });
    const page = await context.newPage();
    await page.goto(`${address}?embed=chart`);
    await page.getByRole('article').first().waitFor();
    await context.close();
  });
});
