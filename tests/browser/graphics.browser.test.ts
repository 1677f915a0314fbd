import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { differenceOf, fillAt } from './land-color.ts';
import { onMap } from './on-map.ts';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
const year = (page: Page): Promise<string | null> =>
  page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow');

describe('a lost graphics context', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Takes the context of the land or of the arcs away, and keeps what gives it back. */
  const lose = (page: Page, canvas: string) =>
    page.evaluateHandle((selector) => {
      const found = [...document.querySelectorAll<HTMLCanvasElement>('.map-host-gl canvas')].find((item) =>
        item.matches(selector),
      );
      const extension = found?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error(`No context of ${selector}.`);
      extension.loseContext();
      return extension;
    }, canvas);

  test.each([
    ['land', '.maplibregl-canvas'],
    ['arcs', 'canvas[id^=deck]'],
  ])(
    'of the %s leaves the plain canvas, and one that comes back leads back, with the same view',
    async (_, canvas) => {
      const { page, errors } = await openPage(browser, `${address}?year=1991&country=SUN&theme=light`, {
        card: true,
      });
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const extension = await lose(page, canvas);
      const drawn = '[data-renderer=canvas][data-ready=true] .map-host-canvas canvas';
      await page.waitForSelector(drawn);
      await expect.poll(() => fillAt(page, 105, 35, 1)).toBe('china');
      const nearer = await page.locator(drawn).screenshot();
      expect(await year(page)).toBe('1991');
      await page.getByRole('slider', { name: 'Year' }).focus();
      await page.keyboard.press('ArrowLeft');
      await extension.evaluate((given) => given.restoreContext());
      await page.waitForSelector('[data-renderer=gl][data-ready=true]');
      expect(await page.locator('.map-host-gl .maplibregl-canvas').count()).toBe(1);
      expect(await year(page)).toBe('1990');
      await expect.poll(() => page.url()).toContain('year=1990');
      expect(page.url()).toContain('country=SUN');
      // Lost once more, the canvas shows what it showed, as near as before; a name may stand a pixel further.
      await page.keyboard.press('ArrowRight');
      await lose(page, '.maplibregl-canvas');
      await page.waitForSelector(drawn);
      await expect
        .poll(async () => differenceOf(page, nearer, await page.locator(drawn).screenshot()))
        .toBeLessThan(0.002);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

describe('without WebGL', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(['--no-sandbox', '--disable-gpu', '--disable-3d-apis']);
  });
  afterAll(() => browser.close());

  const painter = (page: Page) => page.locator('.map-walk').getAttribute('data-renderer');
  const CANVAS = '.map-host-canvas canvas';
  const AMAZONIA = [-65, -6] as const;

  test('the canvas follows slider, pointer, click, buttons and keyboard', async () => {
    const { page, errors } = await openPage(browser, `${address}?year=1950&theme=light`);
    expect(await painter(page)).toBe('canvas');
    expect(await page.locator(CANVAS).count()).toBe(1);
    await expect.poll(() => fillAt(page, ...AMAZONIA)).toBe('none');
    await page.getByRole('slider', { name: 'Year' }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => fillAt(page, ...AMAZONIA)).toBe('since-1978');

    // Central Australia lies in no other country's way.
    const box = await page.locator(CANVAS).boundingBox();
    const [x, y] = onMap(box, 134, -25);
    await page.mouse.move(x, y);
    await expect.poll(() => page.locator('.map-hover').textContent()).toContain('Australia');
    await page.mouse.click(x, y);
    await page.getByRole('region', { name: 'Australia' }).waitFor();
    await page.mouse.move(0, 0);

    const whole = await page.locator(CANVAS).screenshot();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.mouse.move(...onMap(box, 79, 22, 1));
    await expect.poll(() => page.locator('.map-hover').textContent()).toContain('India');
    await page.getByRole('button', { name: 'Whole world' }).click();
    await page.mouse.move(0, 0);
    await expect.poll(async () => differenceOf(page, whole, await page.locator(CANVAS).screenshot())).toBe(0);

    await page.locator('.map-walk').focus();
    await page.keyboard.press('ArrowRight');
    const heard = page.locator('.map-walk [aria-live]');
    await expect.poll(() => heard.textContent()).not.toBe('');
    const [name = ''] = ((await heard.textContent()) ?? '').split('. ');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name, exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    // Three states of central Africa lose the borders between them in 1953, and no colour.
    ['1954', 'Home', 'ArrowRight'],
    ['1992', 'End', 'ArrowLeft'],
  ])(
    'the way to %s leaves no trace: the picture is the one of a page opened in it',
    async (to, first, step) => {
      const { page } = await openPage(browser, `${address}?year=1980&theme=light`);
      await page.getByRole('slider', { name: 'Year' }).focus();
      await page.keyboard.press(first);
      while ((await year(page)) !== to) await page.keyboard.press(step);
      const opened = await openPage(browser, `${address}?year=${to}&theme=light`);
      const anew = await opened.page.locator(CANVAS).screenshot();
      await expect
        .poll(async () => differenceOf(page, anew, await page.locator(CANVAS).screenshot()))
        .toBe(0);
      for (const part of ['.map-legend', '.year-table', '.year-head']) {
        const told = await opened.page.locator(part).textContent();
        await expect.poll(() => page.locator(part).textContent()).toBe(told);
      }
      await opened.page.context().close();
      await page.context().close();
    },
  );
});
