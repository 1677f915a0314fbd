import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './page.ts';
import { colorCounts, pixelsOf } from './pixels-of.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The colours of a part of the page as it is painted, the commonest first; those of under one pixel in fifty left out. */
async function colorsOf(part: Locator): Promise<readonly string[]> {
  const pixels = await pixelsOf(part.page(), await part.screenshot());
  return colorCounts(pixels)
    .filter(([, count]) => count > (pixels.width * pixels.height) / 50)
    .map(([color]) => color);
}

describe('in the colours the system forces', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the key, the time line and the charts are still drawn, ${colorScheme}`, async () => {
      const { page } = await openPage(browser, `${address}?year=1985&lang=en`, {
        forcedColors: 'active',
        colorScheme,
      });
      const classes = await page.locator('.map-swatch-plain').all();
      const inside = await Promise.all(classes.map(async (swatch) => (await colorsOf(swatch))[0]));
      expect(new Set(inside).size).toBe(4);
      for (const swatch of ['.map-swatch-hatch', '.map-swatch-dots']) {
        expect((await colorsOf(page.locator(swatch))).length, swatch).toBeGreaterThan(2);
      }
      expect((await colorsOf(page.locator('.slider-bars'))).length).toBeGreaterThan(1);
      const layers = page.locator('.chart').last().locator('.chart-sign');
      await layers.first().scrollIntoViewIfNeeded();
      const signs = await Promise.all((await layers.all()).map(colorsOf));
      expect(new Set(signs.map((colors) => colors.find((color) => color !== signs[0]?.[0]))).size).toBe(
        signs.length,
      );
      await page.context().close();
    });
  }

  test('the page shown and the tab shown differ from the others', async () => {
    const { page } = await openPage(
      browser,
      `${address}?view=table&lang=en#share`,
      { forcedColors: 'active' },
      false,
    );
    const lineUnder = (part: Locator): Promise<string> =>
      part.evaluate((element) => getComputedStyle(element).borderBottomColor);
    const shown = page.getByRole('tab', { selected: true }).first();
    await shown.waitFor();
    expect(await lineUnder(shown)).not.toBe(
      await lineUnder(page.getByRole('tab', { selected: false }).first()),
    );
    expect(await lineUnder(page.locator('.head-page[aria-current]'))).not.toBe(
      await lineUnder(page.locator('.head-page:not([aria-current])').first()),
    );
    await page.context().close();
  });

  test('the focus is seen wherever the Tab key leads', async () => {
    const { page } = await openPage(browser, `${address}?year=1985&lang=en`, { forcedColors: 'active' });
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        const around = [focused, focused?.nextElementSibling, focused?.parentElement];
        const ringed = around.some((element) => {
          if (!element) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        return ringed || `${focused?.localName}.${focused?.getAttribute('class')}`;
      });
      expect(found).toBe(true);
    }
    await page.context().close();
  });
});

describe('for readers who want less motion', () => {
  test('nothing moves by itself', async () => {
    const { page } = await openPage(browser, `${address}?year=1985&lang=en`, { reducedMotion: 'reduce' });
    const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
    expect(await moving()).toBe(0);
    await page.locator('.map-popover-opener').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await moving()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('tab').first().waitFor();
    expect(await moving()).toBe(0);
    await page.context().close();
  });
});
