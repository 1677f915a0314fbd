import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Each page once, in turns of language, theme and width, so that every one of them is met. */
const LOOKS = [
  ['map', 'en', 'light', 1280],
  ['map', 'zh', 'dark', 375],
  ['table', 'zh', 'light', 1280],
  ['table', 'en', 'dark', 375],
  ['story', 'en', 'dark', 768],
  ['method', 'zh', 'light', 375],
] as const;

describe('axe finds nothing', () => {
  for (const [view, lang, theme, width] of LOOKS) {
    test(`on the ${view} page in ${lang}, ${theme}, at ${width} px`, async () => {
      const { page } = await openPage(
        browser,
        `${address}?view=${view}&lang=${lang}&theme=${theme}&country=FRA&year=1985`,
        { viewport: { width, height: 900 }, reducedMotion: 'reduce' },
        view === 'map',
      );
      await page
        .locator(view === 'map' ? '[data-ready=true]' : '.app-page h2')
        .first()
        .waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect(found).toEqual([]);
      await page.context().close();
    });
  }
});
