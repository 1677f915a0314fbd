import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PAGES = {
  'the map': 'year=1985',
  'the panel of a partner': 'year=1985&country=FRA',
  'the story': 'view=story',
  'the table of partners': 'view=table',
  'the page on method': 'view=method',
  'the Share panel': 'view=method#share',
} as const;

/** `button.name in li.list: 30 x 44` for each kind of target that a finger may miss. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const TARGETS =
      'button, a[href], input, select, summary, textarea, [role=tab], [role=slider], [role=checkbox], [role=option]';
    const LEAST = 43.9;
    // WCAG 2.2, 2.5.5: a link within a sentence has the height of its line, and the milestones on the time line
    // stand as close as their years do; the buttons before and after Play reach the same years.
    const exempt = (element: Element): boolean =>
      (element.matches('a') && getComputedStyle(element).display === 'inline') ||
      element.matches('.slider-mark');
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches('.only-focused:not(:focus), [aria-hidden=true]');
    /** The element, what labels or carries it, or the invisible frame around it, whichever is larger. */
    const sizeOf = (element: Element): readonly [number, number] => {
      const carriers = [element, element.closest('label')];
      const boxes = carriers.flatMap((carrier) => carrier?.getBoundingClientRect() ?? []);
      const frame = getComputedStyle(element, '::after');
      const framed = frame.position === 'absolute' && frame.content !== 'none';
      return [
        Math.max(...boxes.map((box) => box.width), framed ? Number.parseFloat(frame.width) : 0),
        Math.max(...boxes.map((box) => box.height), framed ? Number.parseFloat(frame.height) : 0),
      ];
    };
    const nameOf = (element: Element | null): string =>
      `${element?.localName}.${element?.getAttribute('class')?.split(' ')[0] ?? ''}`;
    const within = document.querySelector('[role=dialog]') ?? document;
    const found = [...within.querySelectorAll(TARGETS)].filter(seen).flatMap((element) => {
      const [width, height] = sizeOf(element);
      if (exempt(element) || (width >= LEAST && height >= LEAST)) return [];
      return [
        `${nameOf(element)} in ${nameOf(element.parentElement)}: ${Math.round(width)} x ${Math.round(height)}`,
      ];
    });
    return [...new Set(found)];
  });

describe('a finger hits 44 px', () => {
  for (const [name, query] of Object.entries(PAGES)) {
    test(`on ${name}, on a telephone and a tablet, in both languages`, async () => {
      for (const [width, lang] of [
        [375, 'zh'],
        [768, 'en'],
      ] as const) {
        const { page } = await openPage(
          browser,
          `${address}?lang=${lang}&${query}`,
          { viewport: { width, height: 812 }, hasTouch: true, isMobile: true },
          query.startsWith('year'),
        );
        const awaited = query.endsWith('#share') ? page.getByRole('tab').first() : page.locator('h2').first();
        await awaited.waitFor();
        expect(await tooSmall(page), `${lang} at ${width} px`).toEqual([]);
        await page.context().close();
      }
    });
  }

  test('on the choice of kinds', async () => {
    const { page } = await openPage(browser, `${address}?year=1985&lang=en`, {
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('.map-popover-opener').first().tap();
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    expect(await tooSmall(page)).toEqual([]);
    await page.context().close();
  });
});
