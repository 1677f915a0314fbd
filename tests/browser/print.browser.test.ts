import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(['--no-sandbox', '--disable-gpu']);
});
afterAll(() => browser.close());

/** Pages and bitmaps of a PDF, read from its dictionaries. */
function partsOf(pdf: Buffer): { readonly pages: number; readonly images: number } {
  const text = pdf.toString('latin1');
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    images: text.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0,
  };
}

describe('the print of the browser', () => {
  test('is the picture alone on one A4 page, as vectors; a chosen partner adds pages of its ties', async () => {
    for (const [query, lang, more] of [
      ['?year=2022&lang=en', 'en', false],
      ['?year=1960&lang=zh&country=SUN&theme=dark', 'zh', true],
    ] as const) {
      const { page, errors } = await openPage(browser, `${address}${query}`);
      const painter = (): Promise<boolean> =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('print-page')),
        );
      expect(await painter(), 'the painter is no part of the first load').toBe(false);
      await expect.poll(painter, { timeout: 20_000 }).toBe(true);
      // What the sheet holds while it prints: seen at once, and gone afterwards.
      const held = await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        window.dispatchEvent(new Event('beforeprint'));
        const sheet = document.querySelector('.print-sheet');
        const found = {
          title: sheet?.querySelector('svg title')?.textContent ?? '',
          sources: sheet?.querySelector('[data-part=sources]')?.textContent ?? '',
          panel: sheet?.querySelector('.partner') !== null,
        };
        window.dispatchEvent(new Event('afterprint'));
        return found;
      });
      expect(held.title).toMatch(lang === 'zh' ? /苏联.*1960/ : /China.*2022/);
      expect(held.sources).toMatch(/CC BY 4\.0/);
      expect(held.panel).toBe(more);
      await expect.poll(() => page.locator('.print-sheet').count()).toBe(0);
      const { pages, images } = partsOf(await page.pdf({ format: 'A4', landscape: true }));
      if (more) expect(pages).toBeGreaterThan(1);
      else expect(pages).toBe(1);
      expect(images).toBe(0);
      await expect.poll(() => page.locator('.print-sheet').count()).toBe(0);
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });

  test('of another page prints that page', async () => {
    const { page } = await openPage(browser, `${address}?view=method`, {}, false);
    await page.locator('.app-page h2').first().waitFor();
    await page.waitForTimeout(2500);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.print-sheet').count()).toBe(0);
    await page.context().close();
  });
});
