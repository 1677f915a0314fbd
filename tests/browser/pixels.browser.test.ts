import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fillAt } from './land-color.ts';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function goTo(page: Page, year: number): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Type a year' });
  await field.fill(String(year));
  await field.press('Enter');
}

const SIBERIA = [100, 62] as const;
const KAZAKH_STEPPE = [62, 50] as const;
const AMAZONIA = [-65, -6] as const;

describe('the map', () => {
  test('paints the land as the evidence says, year after year', async () => {
    const { page } = await openPage(browser, `${address}?year=1950&theme=light`, {
      // Large enough for places between names and arcs.
      viewport: { width: 1680, height: 1000 },
    });
    // The Soviet Union has ties from 1950 on; Brazil signed in 1982.
    await expect.poll(() => fillAt(page, ...SIBERIA)).toBe('since-1949');
    await expect.poll(() => fillAt(page, ...AMAZONIA)).toBe('none');
    await goTo(page, 1985);
    await expect.poll(() => fillAt(page, ...AMAZONIA)).toBe('since-1978');
    await expect.poll(() => fillAt(page, ...KAZAKH_STEPPE)).toBe('since-1949');
    // Kazakhstan is a state of its own from 1991 and begins anew.
    await goTo(page, 2000);
    await expect.poll(() => fillAt(page, ...KAZAKH_STEPPE)).toBe('since-1978');
    await expect.poll(() => fillAt(page, ...SIBERIA)).toBe('since-1949');
    await page.context().close();
  });

  test('is one map: opening, closing and opening again leaves one pair of canvases', async () => {
    const { page, errors } = await openPage(browser, `${address}?year=1985`, { card: true });
    await page.getByRole('link', { name: 'Story', exact: true }).click();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.waitForSelector('[data-ready=true][data-renderer=gl]');
    expect(await page.locator('.maplibregl-canvas').count()).toBe(1);
    expect(await page.locator('.map-host-canvas canvas').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the screen', () => {
  for (const view of ['map', 'table', 'story', 'method']) {
    test(`fits every width from 320 px to 4K on the ${view} page, in both languages`, async () => {
      for (const lang of ['zh', 'en']) {
        const { page } = await openPage(browser, `${address}?year=2012&lang=${lang}&view=${view}`, {}, false);
        await page
          .locator(view === 'map' ? '[data-ready=true]' : '.app-page h2')
          .first()
          .waitFor();
        for (const width of [3840, 1440, 768, 375, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
              message: `${lang} at ${width} px`,
            })
            .toBeLessThanOrEqual(width);
        }
        await page.context().close();
      }
    });
  }
});
