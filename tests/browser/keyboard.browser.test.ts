import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasFocus, stopsWithoutRing, walkTo } from './by-keys.ts';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await openBrowser();
  ({ page, errors } = await openPage(browser, `${address}?year=1985`));
});
afterAll(() => browser.close());

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
const slider = (): Locator => page.getByRole('slider', { name: 'Year' });
const year = async (): Promise<number> => Number(await slider().getAttribute('aria-valuenow'));
const map = (): Locator => page.locator('.map-walk');
/** What the map says of the country the keys have walked to. */
const walkedTo = async (before = ''): Promise<string> => {
  const heard = map().locator('[aria-live]');
  await expect
    .poll(async () => heard.textContent())
    .not.toMatch(before === '' ? /^$/ : new RegExp(`^(${before}|$)`));
  return ((await heard.textContent()) ?? '').split('. ')[0] ?? '';
};

/** One journey from the first key to the last: each leg begins where the one before it ended. */
describe('the whole story without a mouse', () => {
  test('the first stop leads past the head of the page to the year and its ties', async () => {
    await press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: 'Skip to the year and its ties' }))).toBe(true);
    await press('Enter');
    expect(await hasFocus(page.locator('#ties'))).toBe(true);
  });

  test('a country is found by typing, and closing it leads back to where it was typed', async () => {
    const search = page.getByRole('combobox', { name: 'Find a partner' });
    await walkTo(page, search, 'Shift+Tab');
    await page.keyboard.type('faguo');
    await page.getByRole('option').first().waitFor();
    await press('Enter');
    await region('France').waitFor();
    expect(await hasFocus(region('France').getByRole('heading', { level: 2 }))).toBe(true);
    await press('Escape');
    await region('France').waitFor({ state: 'detached' });
    expect(await hasFocus(search)).toBe(true);
  });

  test('colour and kinds are chosen', async () => {
    await walkTo(page, page.getByRole('radio', { name: 'Beginning' }));
    await press('ArrowRight');
    expect(await page.locator('.map-legend-title').first().textContent()).toBe('Ties in force');
    await press('ArrowLeft');
    const kinds = page.getByRole('button', { name: /^Kinds/ });
    await walkTo(page, kinds);
    await press('Enter');
    const agreement = page.getByRole('checkbox', { name: 'S&T agreement' });
    if (!(await hasFocus(agreement))) await walkTo(page, agreement);
    await press('Space');
    await expect.poll(async () => kinds.textContent()).toContain('11 kinds');
    await press('Space', 'Escape');
    await expect.poll(() => hasFocus(kinds)).toBe(true);
  });

  test('the map is one stop that is told in words; its countries are walked, opened, left and walked on', async () => {
    await walkTo(page, map());
    const told = await map().getAttribute('aria-describedby');
    expect(await page.locator(`[id="${told}"]`).textContent()).toMatch(/^At the end of 1985: \d+ partners/);
    await press('ArrowRight');
    const first = await walkedTo();
    await press('ArrowRight');
    const second = await walkedTo(first);
    expect(second).not.toBe(first);
    await press('Enter');
    await region(second).waitFor();
    await press('Escape');
    await region(second).waitFor({ state: 'detached' });
    expect(await hasFocus(map())).toBe(true);
    expect(await walkedTo()).toBe(second);
    await press('ArrowLeft');
    expect(await walkedTo(second)).toBe(first);
    await press('Tab');
    expect(await page.locator('.map-hover').count()).toBe(0);
  });

  test('the year moves by one, by ten, to the ends, to the next event; at rest it is told what changed', async () => {
    await walkTo(page, slider());
    const steps = [
      ['ArrowRight', 1986],
      ['ArrowLeft', 1985],
      ['PageUp', 1995],
      ['PageDown', 1985],
      ['PageDown', 1975],
      // No event is told of 1974, 1975 and 1976.
      ['Shift+ArrowRight', 1977],
      ['Shift+ArrowLeft', 1973],
      ['End', 2025],
      ['Home', 1949],
      ['ArrowRight', 1950],
    ] as const;
    for (const [key, expected] of steps) {
      await press(key);
      expect([key, await year()]).toEqual([key, expected]);
    }
    const heard = page.locator('.map > [aria-live]');
    await expect.poll(async () => heard.textContent()).toContain('New partners in 1950: North Viet Nam.');
  });

  test('the milestones are walked, and Enter goes to the year of one', async () => {
    const marks = page.getByRole('group', { name: 'Milestones' }).getByRole('button');
    await walkTo(page, marks.first());
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter');
    const name = (await marks.nth(2).getAttribute('aria-label')) ?? '';
    expect(await hasFocus(marks.nth(2))).toBe(true);
    expect(await year()).toBe(Number(name.slice(0, 4)));
  });

  test('a chart is read year by year, Enter goes to one, its table opens and closes', async () => {
    const chart = page.getByRole('article').first();
    const surface = chart.getByRole('application');
    await walkTo(page, surface);
    const at = await year();
    await press('ArrowRight', 'ArrowRight');
    await expect
      .poll(async () => chart.getByRole('status').textContent())
      .toMatch(new RegExp(`^${at + 2}: `));
    expect(await year()).toBe(at);
    await press('Enter');
    expect(await year()).toBe(at + 2);
    const opener = chart.getByRole('button', { name: /^Show as table/ });
    await walkTo(page, opener);
    await press('Enter');
    await page.getByRole('dialog').getByRole('row').first().waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(opener)).toBe(true);
  });

  test('the story opens, a chapter is reached, and an event leads to the map of its year', async () => {
    await walkTo(page, page.getByRole('link', { name: 'Story', exact: true }));
    await press('Enter');
    const chapter = page.getByRole('navigation', { name: 'Periods' }).getByRole('button').nth(1);
    await chapter.waitFor();
    await walkTo(page, chapter);
    await press('Enter');
    expect(await hasFocus(page.locator('#story-1978'))).toBe(true);
    const event = page.getByRole('button', { name: /^Show 1978 on the map/ }).first();
    await walkTo(page, event);
    await press('Enter');
    await slider().waitFor();
    expect(await year()).toBe(1978);
  });

  test('the share panel opens, its tabs are walked by arrows, and closing leads back to the button', async () => {
    const share = page.getByRole('button', { name: 'Share', exact: true });
    await walkTo(page, share);
    await press('Enter');
    const tab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
    await tab('Picture').waitFor();
    if (!(await hasFocus(tab('Picture')))) await walkTo(page, tab('Picture'));
    await press('ArrowRight');
    expect(await hasFocus(tab('Slides'))).toBe(true);
    await press('Enter');
    expect(await tab('Slides').getAttribute('aria-selected')).toBe('true');
    await press('End', 'Enter');
    expect(await tab('Link and embed').getAttribute('aria-selected')).toBe('true');
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(share)).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('every stop of the keyboard shows where it is', () => {
  for (const [view, least] of [
    ['map', 40],
    ['table', 20],
    ['story', 20],
    ['method', 10],
  ] as const) {
    test(`on the ${view} page`, async () => {
      const opened = await openPage(
        browser,
        `${address}?view=${view}&country=FRA&year=1985`,
        {},
        view === 'map',
      );
      await opened.page
        .locator(view === 'map' ? '[data-ready=true]' : '.app-page h2')
        .first()
        .waitFor();
      const { stops, ringless } = await stopsWithoutRing(opened.page);
      expect(ringless).toEqual([]);
      expect(stops).toBeGreaterThan(least);
      await opened.page.context().close();
    });
  }
});
