import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FLAGS, openBrowser, openPage } from './page.ts';

const address = `${inject('address')}?lang=en`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

/** Where the focus is and how much of it stands clear of the window's edges and of the slider, px². */
const focusInSight = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const box = focused.getBoundingClientRect();
    const slider = document.querySelector('.app-slider');
    const own = slider?.contains(focused) ?? false;
    const edge = own || !slider ? innerHeight : Math.min(innerHeight, slider.getBoundingClientRect().top);
    const below = slider !== null && box.top >= slider.getBoundingClientRect().bottom;
    const bottom = below ? innerHeight : edge;
    const height = Math.min(box.bottom, bottom) - Math.max(box.top, 0);
    const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40) ?? '';
    return { name: `${focused.tagName} ${focused.className} ${name}`, seen: height > 0 && width > 0 };
  });

/** Presses Tab until the focus leaves the page, and names what was focused out of sight. */
async function hiddenStops(page: Page): Promise<{ readonly stops: number; readonly hidden: string[] }> {
  const hidden: string[] = [];
  let stops = 0;
  for (; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    const focus = await focusInSight(page);
    if (focus === null) break;
    if (!focus.seen) hidden.push(focus.name);
  }
  return { stops, hidden };
}

describe.each([
  [640, 400],
  [320, 256],
  [390, 844],
  [740, 360],
])('a window of %i by %i px', (width, height) => {
  test('leaves three fifths of its height to what is read, and hides nothing that is focused', async () => {
    const { page } = await openPage(browser, address, { viewport: { width, height } });
    const { stops, hidden } = await hiddenStops(page);
    expect(stops).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 0));
    const taken = await page.locator('.app-slider').evaluate((slider) => {
      const { position } = getComputedStyle(slider);
      return position === 'sticky' ? slider.getBoundingClientRect().height / innerHeight : 0;
    });
    expect(taken).toBeLessThanOrEqual(0.4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

describe('letters of 24 px, as a reader may set them in the browser', () => {
  let large: Browser;
  beforeAll(async () => {
    large = await openBrowser([...FLAGS, '--blink-settings=defaultFontSize=24']);
  });
  afterAll(async () => large.close());

  test.each([
    [1280, 'en'],
    [1280, 'zh'],
    [390, 'en'],
    [390, 'zh'],
  ])('leave nothing outside a window of %i px (%s)', async (width, lang) => {
    const { page } = await openPage(large, `${inject('address')}?lang=${lang}`, {
      viewport: { width, height: 800 },
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const outside = await page
      .locator('.head :is(a, button, input, select)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => part.textContent),
      );
    expect(outside).toEqual([]);
    await page.context().close();
  });
});
