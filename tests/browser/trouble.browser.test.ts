import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

  test('a file that does not arrive shows a sentence, and trying again brings the atlas', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    let broken = true;
    await page.route('**/data/atlas.json', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(address);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('did not arrive whole');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-ready=true]');
    await context.close();
  });

  test('a damaged file shows a sentence that says so, in the reader’s language', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.route('**/data/atlas.json', (route) => route.fulfill({ body: '{"format":1,"version":"x"}' }));
    await page.goto(address);
    expect(await page.getByRole('alert').textContent()).toContain('数据文件无法读取');
    await context.close();
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

  test('a lost graphics context leaves the vectors, with the same view', async () => {
    const { page } = await openPage(browser, `${address}?year=1991&country=SUN`);
    expect(await page.locator('.map-walk').getAttribute('data-painter')).toBe('gl');
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.waitForSelector('[data-painter=svg] .map-svg');
    expect(page.url()).toContain('year=1991');
    await page.context().close();
  });

  test('works without a net after the first visit', async () => {
    const { page } = await openPage(browser, `${address}?year=1985`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.waitForSelector('[data-ready=true]');
    await page.context().setOffline(true);
    await page.goto(`${address}?year=1960&lang=zh`);
    await page.waitForSelector('.map-svg, [data-ready=true]');
    expect(await page.getByRole('slider', { name: '年份' }).getAttribute('aria-valuenow')).toBe('1960');
    await page.context().close();
  });
});

describe('without a graphics card', () => {
  test('the vectors answer to slider, click and keyboard', async () => {
    const plain = await openBrowser(['--no-sandbox', '--disable-gpu', '--disable-3d-apis']);
    const { page } = await openPage(plain, `${address}?year=1985`);
    expect(await page.locator('.map-walk').getAttribute('data-painter')).toBe('svg');
    const india = page.locator('.map-svg [data-unit]').nth(0);
    expect(await india.getAttribute('fill')).toMatch(/^#/);
    await page.getByRole('slider', { name: 'Year' }).focus();
    await page.keyboard.press('Home');
    await page.locator('.map-walk').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('country=');
    await plain.close();
  });
});
