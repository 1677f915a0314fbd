import type { Browser, Page } from 'playwright-core';
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

/**
 * What the page prepares for paper: seen at once, as a browser waits for nothing once it prints. Null when it prints as
 * it stands.
 */
const printed = (page: Page) =>
  page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = document.querySelector('.print-sheet');
    const found = sheet && {
      title: sheet.querySelector('svg title')?.textContent ?? '',
      sources: sheet.querySelector('[data-part=sources]')?.textContent ?? '',
      panel: sheet.querySelector('.partner') !== null,
    };
    window.dispatchEvent(new Event('afterprint'));
    return found;
  });

/** The same, as soon as the code that draws it has arrived. */
async function printedPicture(page: Page) {
  await expect.poll(() => printed(page), { timeout: 20_000 }).not.toBeNull();
  const found = await printed(page);
  if (!found) throw new Error('The page has no picture for paper.');
  return found;
}

describe('the print of the browser', () => {
  test('is the picture alone on one A4 page, as vectors; a chosen partner adds pages of its ties', async () => {
    for (const [query, lang, more] of [
      ['?year=2022&lang=en', 'en', false],
      ['?year=1960&lang=zh&country=SUN&theme=dark', 'zh', true],
    ] as const) {
      const { page, errors } = await openPage(browser, `${address}${query}`);
      const { title, sources, panel } = await printedPicture(page);
      expect(title).toMatch(lang === 'zh' ? /苏联.*1960/ : /China.*2022/);
      expect(sources).toMatch(/CC BY 4\.0/);
      expect(panel).toBe(more);
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
    const { page } = await openPage(browser, `${address}?year=2022`);
    await printedPicture(page);
    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await page.locator('.app-page h2').first().waitFor();
    expect(await printed(page)).toBeNull();
    await page.context().close();
  });
});
