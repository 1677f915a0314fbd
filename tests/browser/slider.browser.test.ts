import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

describe('the slider by key', () => {
  test('held is one movement: one entry is left, and "back" leads to where it began', async () => {
    const { page } = await openPage(browser, `${address}?year=1960`);
    const before = await entries(page);
    const slider = page.getByRole('slider', { name: 'Year' });
    await slider.focus();
    // A key that is down already repeats when it is pressed again.
    for (let count = 0; count < 8; count += 1) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    expect(await slider.getAttribute('aria-valuenow')).toBe('1968');
    await page.waitForURL(/year=1968/);
    expect(await entries(page)).toBe(before + 1);
    await page.goBack();
    await page.waitForURL(/year=1960/);
    expect(await slider.getAttribute('aria-valuenow')).toBe('1960');
    await page.context().close();
  });

  test('tapped and left to rest is written once', async () => {
    const { page } = await openPage(browser, `${address}?year=1960`);
    const before = await entries(page);
    await page.getByRole('slider', { name: 'Year' }).focus();
    await page.keyboard.press('PageUp');
    await page.waitForURL(/year=1970/);
    expect(await entries(page)).toBe(before + 1);
    await page.context().close();
  });
});

describe('the bars', () => {
  test('tell the year under the pointer, and a click goes to it', async () => {
    const { page } = await openPage(browser, `${address}?year=2022`);
    const bars = page.locator('.slider-bars');
    const box = await bars.boundingBox();
    if (!box) throw new Error('no bars');
    // The track runs from 1949 to 2025; 1954 is its fifth year of 76.
    await page.mouse.move(box.x + (box.width * 5) / 76, box.y + box.height / 2);
    expect(await bars.getAttribute('title')).toMatch(/^\d+ records began in 1954$/);
    const line = page.locator('.slider-line b');
    await expect.poll(() => line.textContent()).toBe('1954');
    await page.mouse.click(box.x + (box.width * 5) / 76, box.y + box.height / 2);
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('1954');
    await page.mouse.move(0, 0);
    expect(await bars.getAttribute('title')).toBe('');
    await page.context().close();
  });
});

describe('playing', () => {
  test('shows every year in order, none skipped', async () => {
    const { page } = await openPage(browser, `${address}?year=1976`);
    await page.getByLabel('Speed').selectOption('4');
    const slider = page.getByRole('slider', { name: 'Year' });
    await slider.evaluate((thumb) => {
      window.shownYears = [];
      new MutationObserver(() => {
        window.shownYears.push(Number(thumb.getAttribute('aria-valuenow')));
      }).observe(thumb, { attributeFilter: ['aria-valuenow'] });
    });
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => (window.shownYears.at(-1) ?? 0) >= 1984);
    await page.getByRole('button', { name: 'Pause' }).click();
    const shown = await page.evaluate(() => window.shownYears);
    expect(shown.slice(0, 8)).toEqual([1977, 1978, 1979, 1980, 1981, 1982, 1983, 1984]);
    await page.context().close();
  });
});

declare global {
  interface Window {
    shownYears: number[];
  }
}
