import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEPT_WHEN_USED } from '../../src/page/offline.ts';
import { openBrowser, openPage } from './page.ts';
import { type StaticHost, staticHost } from './static-host.ts';

const PATH = '/some/deep/path/';
let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  browser = await openBrowser();
  host = await staticHost(PATH);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const year = (page: Page, name = 'Year'): Promise<string | null> =>
  page.getByRole('slider', { name }).getAttribute('aria-valuenow');
const kept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
/** A button by its name in the dialog that is open. */
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

describe('on a plain host, under any path', () => {
  test('everything is found below that path, and nothing is asked for elsewhere', async () => {
    const { page, errors, asked } = await openPage(browser, `${host.address}?year=1985`, { card: true });
    expect(await kept(page)).toBe(host.address);
    for (const name of ['Table', 'Story', 'Method']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator('.app-page h2').first().waitFor();
    }
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const written = page.getByRole('dialog');
    await page.getByRole('tab', { name: 'Link and embed', exact: true }).click();
    const link = await written
      .locator('input, textarea')
      .evaluateAll((fields) =>
        fields.map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value).join('\n'),
      );
    expect(link).toContain(`${host.address}?year=1985`);
    expect(link).toMatch(new RegExp(`src="${host.address}\\?[^"]*embed=`));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => /^http/.test(url) && !url.startsWith(host.address))).toEqual([]);
    expect([...host.missed, ...errors]).toEqual([]);
    await page.context().close();
  });

  test('the browser offers to install it', async () => {
    const { page } = await openPage(browser, host.address, {}, false);
    await kept(page);
    const devtools = await page.context().newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // Every page of a test is a private one.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    );
    const { url, data } = await devtools.send('Page.getAppManifest');
    expect(url).toBe(`${host.address}manifest.webmanifest`);
    expect(JSON.parse(data ?? '{}')).toMatchObject({ scope: './', start_url: './', display: 'standalone' });
    await page.context().close();
  });

  test('a frame leads back to the atlas under the same path', async () => {
    const { page } = await openPage(browser, `${host.address}?embed=map&year=1985`);
    const back = await page.locator('.embed-credit a').evaluate((link: HTMLAnchorElement) => link.href);
    expect(back.startsWith(`${host.address}?`)).toBe(true);
    expect(back).toContain('year=1985');
    expect(back).not.toContain('embed');
    await page.context().close();
  });
});

describe('what is kept for use without a net', () => {
  test('is every file the atlas may ask for, but for the large ones it can do without', () => {
    const dist = join(import.meta.dirname, '../../dist');
    const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
      .filter((name) => !/^(sw|workbox-\w+)\.js$|^oembed\/|^social-/.test(name));
    expect(files.length).toBeGreaterThan(30);
    const large = (name: string): boolean =>
      KEPT_WHEN_USED.some((start) => name.startsWith(`assets/${start}`));
    expect(files.filter(large).length).toBeGreaterThanOrEqual(KEPT_WHEN_USED.length);
    expect(files.filter((name) => worker.includes(`"${name}"`) === large(name))).toEqual([]);
  });

  test('a new version is offered, and taken only when the reader wants it', async () => {
    const { page } = await openPage(browser, `${host.address}?year=1985`, {}, false);
    await kept(page);
    await page.reload();
    await page.waitForSelector('.first', { state: 'detached' });
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.evaluate(() => Object.assign(window, { same: true }));
    host.append('sw.js', '\n// the next version');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const take = page.getByRole('status').getByRole('button', { name: 'Load it' });
    await take.waitFor();
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    await Promise.all([page.waitForEvent('load'), take.click()]);
    expect(await page.evaluate(() => 'same' in window)).toBe(false);
    expect(page.url()).toContain('year=1985');
    await page.waitForSelector('.first', { state: 'detached' });
    expect(await year(page)).toBe('1985');
    expect(await take.count()).toBe(0);
    await page.context().close();
  });

  test('is the whole atlas: map, pages and pictures with the host gone', async () => {
    const own = await staticHost(PATH);
    const first = await openPage(browser, `${own.address}?year=1985`, {
      acceptDownloads: true,
    });
    await kept(first.page);
    await first.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // Slides are kept once they were used.
    await first.page.getByRole('button', { name: 'Share', exact: true }).click();
    await first.page.getByRole('tab', { name: 'Slides', exact: true }).click();
    await Promise.all([
      first.page.waitForEvent('download'),
      inDialog(first.page, 'Save this slide (PPTX)').click(),
    ]);
    const context = first.page.context();
    await first.page.close();
    await own.close();

    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${own.address}?year=1960&lang=zh`);
    await page.waitForSelector('[data-ready=true]');
    expect(await year(page, '年份')).toBe('1960');
    await page.goto(`${own.address}?view=story&year=1960`);
    for (const name of ['Story', 'Table', 'Method']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator('.app-page h2').first().waitFor();
    }
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    for (const [tab, button, ending] of [
      ['Picture', 'Save PNG', '.png'],
      ['Slides', 'Save this slide (PPTX)', '.pptx'],
      ['Data', 'Partners (CSV)', '.csv'],
    ] as const) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      const [file] = await Promise.all([page.waitForEvent('download'), inDialog(page, button).click()]);
      expect(file.suggestedFilename()).toContain(ending);
    }
    expect(errors).toEqual([]);

    // A frame and the bare address too.
    await page.goto(`${own.address}?embed=chart&year=1985`);
    await page.waitForSelector('.embed-chart .chart');
    await page.goto(own.address);
    await page.waitForSelector('.first', { state: 'detached' });
    expect(await year(page)).toBe('2022');
    await context.close();
  }, 120_000);
});
