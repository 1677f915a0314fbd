import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onMap } from './on-map.ts';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the year', () => {
  test('is a slider with a name in both languages', async () => {
    const { page } = await openPage(browser, `${address}?year=1985`);
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('1985');
    await page.getByText('中文', { exact: true }).click();
    await page.getByRole('slider', { name: '年份' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(new URL(page.url()).searchParams.get('year')).toBe('1985');
    await page.context().close();
  });

  test('can be typed', async () => {
    const { page } = await openPage(browser, `${address}?year=1985`);
    const field = page.getByRole('textbox', { name: 'Type a year' });
    await field.fill('1960');
    await field.press('Enter');
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('1960');
    await field.fill('abcd');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('1960');
    await page.context().close();
  });

  test('is dragged: the address follows, letting go leaves one entry, and "back" leads to the start', async () => {
    const { page } = await openPage(browser, `${address}?year=1985`);
    const entries = await page.evaluate(() => history.length);
    const track = await page.locator('.slider-track').boundingBox();
    if (!track) throw new Error('no track');
    const at = (year: number): number => track.x + (track.width * (year - 1949)) / 76;
    const y = track.y + track.height / 2;
    await page.mouse.move(at(1985), y);
    await page.mouse.down();
    for (const year of [1980, 1972, 1966, 1960]) await page.mouse.move(at(year), y);
    await page.mouse.up();
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('1960');
    await page.waitForURL(/year=1960/);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.goBack();
    await page.waitForURL(/year=1985/);
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('1985');
    // The slider is still there to be dragged, played and dragged again.
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.mouse.move(at(1985), y);
    await page.mouse.down();
    await page.mouse.move(at(2000), y);
    await page.mouse.up();
    expect(await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuenow')).toBe('2000');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.context().close();
  });
});

describe('a country', () => {
  test('clicked on the map opens its ties, in both languages, and the year stays', async () => {
    const { page, errors } = await openPage(browser, `${address}?year=1985&country=DZA`);
    await page.getByRole('region', { name: 'Algeria' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).first().click();
    // Central Australia.
    const [x, y] = onMap(await page.locator('.map-stage').boundingBox(), 134, -25);
    await page.mouse.click(x, y);
    await page.getByRole('region', { name: 'Australia' }).waitFor();
    await page.getByText('中文', { exact: true }).click();
    await page.getByRole('region', { name: '澳大利亚' }).waitFor();
    expect(page.url()).toContain('country=AUS');
    expect(page.url()).toContain('year=1985');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('opens from a link with its year: the Soviet Union in 1960, in Chinese', async () => {
    const { page } = await openPage(browser, `${address}?year=1960&country=SUN&lang=zh`);
    const panel = page.getByRole('region', { name: '苏联' });
    await panel.waitFor();
    await expect.poll(async () => panel.textContent()).toContain('中苏科学技术合作协定');
    await page.context().close();
  });

  test('is found by its name in Chinese, English, pinyin, code and former name', async () => {
    const { page } = await openPage(browser, `${address}?year=1985`);
    const search = page.getByRole('combobox').first();
    for (const [typed, name] of [
      ['faguo', 'France'],
      ['肯尼亚', 'Kenya'],
      ['PNG', 'Papua New Guinea'],
      ['Ceylon', 'Sri Lanka'],
    ] as const) {
      await search.fill(typed);
      await page.getByRole('option').first().click();
      await page.getByRole('region', { name }).waitFor();
    }
    await page.context().close();
  });
});

describe('what leads elsewhere', () => {
  test('a source opens in a window of its own, and nothing is asked of another origin', async () => {
    const { page, foreign, errors } = await openPage(browser, `${address}?year=1985&country=FRA`);
    const link = page.getByRole('region', { name: 'France' }).locator('a[href^="http"]').first();
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
    for (const name of ['Table', 'Story', 'Method']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator('.app-page h2').first().waitFor();
    }
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
