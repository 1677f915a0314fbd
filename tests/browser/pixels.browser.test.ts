import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LIGHT } from '../../src/theme.ts';
import { onMap } from './on-map.ts';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The commonest colour of the map around a place, as `#rrggbb`: names and arcs may cross it. */
async function colorAt(page: Page, lon: number, lat: number): Promise<string> {
  const [left, top] = onMap(await page.locator('.map-stage').boundingBox(), lon, lat);
  const shot = await page.screenshot({
    clip: { x: Math.round(left) - 6, y: Math.round(top) - 6, width: 13, height: 13 },
  });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const color = `#${[...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  }, shot.toString('base64'));
}

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** The class whose colour comes nearest: a thin arc that crosses the land tints it a little. */
async function fillAt(page: Page, lon: number, lat: number): Promise<string> {
  const seen = channels(await colorAt(page, lon, lat));
  const distance = (color: string): number =>
    channels(color).reduce((sum, part, at) => sum + Math.abs(part - (seen[at] ?? 0)), 0);
  const classes = ['none', 'china', 'since-1949', 'since-1978', 'since-2012'] as const;
  return [...classes].sort((a, b) => distance(LIGHT.fill[a]) - distance(LIGHT.fill[b]))[0] ?? '';
}

async function goTo(page: Page, year: number): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Type a year' });
  await field.fill(String(year));
  await field.press('Enter');
}

const SIBERIA = [100, 62] as const;
const KAZAKH_STEPPE = [68, 52.3] as const;
/** 65 degrees west, counted from the left edge of the map eastward. */
const AMAZONIA = [295, -6] as const;

describe('the map', () => {
  test('paints the land as the evidence says, year after year', async () => {
    const { page } = await openPage(browser, `${address}?year=1950&theme=light`, { reducedMotion: 'reduce' });
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
    const { page, errors } = await openPage(browser, `${address}?year=1985`);
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.waitForSelector('[data-ready=true][data-painter=gl]');
    expect(await page.locator('.maplibregl-canvas').count()).toBe(1);
    expect(await page.locator('.map-svg').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the screen', () => {
  for (const view of ['map', 'table', 'story', 'method']) {
    test(`fits every width from 320 px to 4K on the ${view} page, in both languages`, async () => {
      for (const lang of ['zh', 'en']) {
        const { page } = await openPage(browser, `${address}?year=2012&lang=${lang}&view=${view}`, {}, false);
        await page.locator('.app-main-frame h2').first().waitFor();
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
