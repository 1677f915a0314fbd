import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './page.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(['--no-sandbox', '--disable-gpu']);
});
afterAll(() => browser.close());

describe('the policy of the page', () => {
  test('names no foreign origin and lets no text run as code', async () => {
    const [, policy = ''] =
      /Content-Security-Policy" content="([^"]+)"/.exec(await (await fetch(address)).text()) ?? [];
    const rules = new Map(
      policy.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources] as const;
      }),
    );
    const sources = [...rules.values()].flat();
    expect(sources.filter((source) => !/^('[^']+'|data:|blob:)$/.test(source))).toEqual([]);
    expect(sources.some((source) => source.includes('unsafe-eval'))).toBe(false);
    expect(rules.get('script-src')?.filter((source) => !/^'(self|sha256-[^']+)'$/.test(source))).toEqual([]);
    for (const rule of ['default-src', 'object-src', 'base-uri', 'form-action']) {
      expect(rules.has(rule), rule).toBe(true);
    }
  });

  test('is kept by the browser', async () => {
    const { page } = await openPage(browser, `${address}?view=method`, {}, false);
    await page.locator('.app-page h2').first().waitFor();
    const refused = await page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const told: string[] = [];
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            told.push(effectiveDirective);
            if (told.length === 3) resolve(told.sort());
          });
          fetch('https://example.org/').catch(() => undefined);
          // Text as code, in the two ways a page runs it.
          window.setTimeout('document.title = "timer"');
          const element = document.createElement('div');
          element.innerHTML = '<img src="data:," onerror="document.title = \'handler\'">';
          document.body.append(element);
        }),
    );
    expect(refused).toEqual(['connect-src', 'script-src', 'script-src-attr']);
    expect(await page.title()).toBe('Method · SciTies');
    await page.context().close();
  });
});

describe('markup in names, titles and addresses', () => {
  const MARKUP = '<img src=x><script>window.run=1</script>"\'&lt;b&gt;';
  /** The records with markup in every text in two languages. */
  const records = JSON.stringify(
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../../public/data/atlas.json'), 'utf8'),
      (_, value: unknown) =>
        Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && /[一-龥]/.test(value[0])
          ? value.map((text) => `${String(text)}${MARKUP}`)
          : value,
    ),
  );
  const made = (page: Page): Promise<number> => page.locator('img[src=x], body script:not([src])').count();

  test('stay text on every page, in every picture and on paper', async () => {
    const { page, errors } = await openPage(browser, 'about:blank', { serviceWorkers: 'block' }, false);
    await page.route('**/data/atlas.json', (route) => route.fulfill({ body: records }));
    const hostile = encodeURIComponent(MARKUP);
    await page.goto(`${address}?year=1985&country=FRA&color=${hostile}&${hostile}=1#${hostile}`);
    await page.waitForSelector('.map-walk[data-ready=true]');
    const panel = page.getByRole('region', { name: 'France' });
    await expect.poll(() => panel.textContent()).toContain('<img src=x>');
    expect(await made(page)).toBe(0);
    for (const name of ['Table', 'Story', 'Method']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator('.app-page h2').first().waitFor();
      expect(await made(page), name).toBe(0);
    }
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.waitForSelector('.map-walk[data-ready=true]');
    await expect
      .poll(
        async () => {
          await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
          return page.locator('.print-picture svg').count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    expect(await page.locator('.print-picture').textContent()).toContain('<img src=x>');
    expect(await made(page)).toBe(0);
    expect(await page.evaluate(() => 'run' in window)).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
