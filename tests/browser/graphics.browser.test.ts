import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
    'of the %s leaves the vectors, and one that comes back leads back, with the same view',
    async (_, canvas) => {
      const { page, errors } = await openPage(browser, `${address}?year=1991&country=SUN`, {
        // Enlarged at once, not on the way when the context goes.
        reducedMotion: 'reduce',
      });
      await page.waitForSelector('[data-painter=gl]');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      // The hover card follows what the painter says of places: a capital is where it was.
      const seen = () =>
        page.evaluate(() =>
          document.querySelector('.map-svg')?.querySelector('g')?.getAttribute('transform'),
        );
      const extension = await lose(page, canvas);
      await page.waitForSelector('[data-painter=svg] .map-svg');
      const nearer = await seen();
      expect(Number(/scale\((.*)\)/.exec(nearer ?? '')?.[1])).toBeGreaterThan(1.2);
      expect(await year(page)).toBe('1991');
      await page.getByRole('slider', { name: 'Year' }).focus();
      await page.keyboard.press('ArrowLeft');
      await extension.evaluate((given) => given.restoreContext());
      await page.waitForSelector('[data-painter=gl][data-ready=true]');
      expect(await page.locator('.map-host-gl .maplibregl-canvas').count()).toBe(1);
      expect(await year(page)).toBe('1990');
      await expect.poll(() => page.url()).toContain('year=1990');
      expect(page.url()).toContain('country=SUN');
      // Lost once more, the vectors show what the other painter showed: as near as before.
      await lose(page, '.maplibregl-canvas');
      await page.waitForSelector('[data-painter=svg] .map-svg');
      expect(await seen()).toBe(nearer);
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

  test('the vectors follow slider, pointer, click, buttons and keyboard', async () => {
    const { page, errors } = await openPage(browser, `${address}?year=1950`);
    expect(await page.locator('.map-walk').getAttribute('data-painter')).toBe('svg');
    const fills = () =>
      page
        .locator('.map-svg [data-unit]')
        .evaluateAll((land) => land.map((unit) => unit.getAttribute('fill')));
    const before = await fills();
    await page.getByRole('slider', { name: 'Year' }).focus();
    await page.keyboard.press('End');
    expect(await fills()).not.toEqual(before);

    // Central Australia lies in no other country's way.
    const [x, y] = onMap(await page.locator('.map-svg').boundingBox(), 134, -25);
    await page.mouse.move(x, y);
    await expect.poll(() => page.locator('.map-hover').textContent()).toContain('Australia');
    await page.mouse.click(x, y);
    await page.getByRole('region', { name: 'Australia' }).waitFor();
    expect(await page.locator('.map-svg .map-svg-chosen').count()).toBeGreaterThan(0);

    const scale = (): Promise<number> =>
      page
        .locator('.map-svg g')
        .first()
        .evaluate((land) => Number(/scale\((.*)\)/.exec(land.getAttribute('transform') ?? '')?.[1]));
    const whole = await scale();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await scale()).toBeGreaterThan(whole * 1.5);
    await page.getByRole('button', { name: 'Whole world' }).click();
    expect(await scale()).toBe(whole);

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
});
