import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LIGHT } from '../../src/theme.ts';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('trouble', () => {
  test('a hostile address gives the nearest view and one quiet notice', async () => {
    const { page, errors } = await openPage(
      browser,
      `${address}?year=1e9&country=%3Cscript%3Ealert(1)%3C/script%3E&color=mauve&zzz=1`,
    );
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('2025');
    expect(await page.getByRole('status').first().textContent()).toContain('year, country, color');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a very long address is answered with the default view', async () => {
    const { page } = await openPage(browser, `${address}?year=1960&country=${'A'.repeat(5000)}`);
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('2022');
    await page.context().close();
  });

  test('a file that does not arrive leaves the first picture, says so, and can be tried again', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    let broken = true;
    await page.route('**/data/atlas.json', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(address);
    expect(await page.getByRole('alert').textContent()).toContain('did not arrive whole');
    expect(await page.locator('.first:visible .map-first').isVisible()).toBe(true);
    expect(await page.locator('.first:visible .year-hero').textContent()).toBe('2022');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-ready=true]');
    expect(await page.locator('.wait-bar').count()).toBe(0);
    await context.close();
  });

  test('a file that does not come to an end is said to be slow, and can be given up for a new try', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.clock.install();
    let hanging = true;
    await page.route('**/data/world.json', (route) => (hanging ? undefined : route.continue()));
    const asked = page.waitForRequest('**/data/world.json');
    await page.goto(address);
    await page.clock.runFor(1000);
    await asked;
    expect(await page.getByRole('status').textContent()).toBe('');
    await page.clock.runFor(4000);
    await expect.poll(() => page.getByRole('status').textContent()).toContain('比平常慢');
    expect(await page.locator('.first:visible .map-first').isVisible()).toBe(true);
    hanging = false;
    const anew = page.waitForRequest('**/data/world.json');
    await page.getByRole('button', { name: '重试' }).click();
    await anew;
    await page.clock.resume();
    await page.waitForSelector('[data-ready=true]');
    await context.close();
  });

  test('a program that does not arrive leaves the first picture, says so in the reader’s language, and can be asked for again', async () => {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    let broken = true;
    await page.route('**/assets/*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${address}?year=1978`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('图志的程序没有送达。请检查网络后重试。');
    expect(await page.locator('.first:visible .map-first').isVisible()).toBe(true);
    broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.waitForSelector('[data-ready=true]');
    expect(await page.getByRole('slider', { name: '年份' }).getAttribute('aria-valuenow')).toBe('1978');
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.close();
  });

  test('a damaged file leaves the first picture too, and says so in the reader’s language', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.route('**/data/atlas.json', (route) => route.fulfill({ body: '{"format":1,"version":"x"}' }));
    await page.goto(address);
    expect(await page.getByRole('alert').textContent()).toContain('记录文件已损坏');
    expect(await page.locator('.first:visible .map-first').isVisible()).toBe(true);
    await context.close();
  });

  test('a link to another year shows bare land, and no colour of a year, until the records are here', async () => {
    const context = await browser.newContext({ colorScheme: 'light', locale: 'en-GB' });
    const page = await context.newPage();
    await page.route('**/data/atlas.json', () => undefined);
    /** How much of the first picture has the colour of the oldest partners, in pixels. */
    const colored = async (query: string): Promise<number> => {
      await page.goto(`${address}${query}`);
      const png = await page.locator('.first:visible .map-stage').screenshot();
      return page.evaluate(
        async ([data, color]) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(image, 0, 0);
          const { data: bytes } = context.getImageData(0, 0, canvas.width, canvas.height);
          const pixels = new DataView(bytes.buffer);
          const wanted = Number.parseInt(`${color.slice(1)}ff`, 16);
          let count = 0;
          for (let at = 0; at < bytes.length; at += 4) count += Number(pixels.getUint32(at) === wanted);
          return count;
        },
        [png.toString('base64'), LIGHT.fill['since-1949']] as const,
      );
    };
    expect(await colored('')).toBeGreaterThan(10_000);
    expect(await colored('?year=1955')).toBe(0);
    await context.close();
  });

  test('a page whose code does not arrive says so in its place, and comes with a reload that keeps the view', async () => {
    const { page } = await openPage(browser, address, { serviceWorkers: 'block' });
    let broken = true;
    await page.route('**/StoryPage-*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.getByRole('link', { name: 'Story', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain('could not be drawn');
    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await page.locator('.app-page h2').first().waitFor();
    broken = false;
    await page.getByRole('link', { name: 'Story', exact: true }).click();
    await page.getByRole('alert').getByRole('button').click();
    await page.locator('.app-page h2').first().waitFor();
    expect(page.url()).toContain('view=story');
    await page.context().close();
  });

  test('without scripts the page still holds map, year and numbers, in the default language', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('.first:visible').count()).toBe(1);
    expect(await page.locator('.first:visible .year-hero').textContent()).toBe('2022');
    expect(await page.locator('.first:visible .map-first').isVisible()).toBe(true);
    await context.close();
  });
});
