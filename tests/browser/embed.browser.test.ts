import { createServer, type Server } from 'node:http';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { defaultViewFor, type Embed, type View } from '../../src/model/view.ts';
import { liveEmbed } from '../../src/snapshot/embed-code.ts';
import { openBrowser } from './page.ts';

const address = inject('address');
const defaults = defaultViewFor('en');

interface Held {
  readonly embed: Embed;
  readonly width: number;
  readonly view: View;
}

const HELD: readonly Held[] = [
  { embed: 'map', width: 320, view: { ...defaultViewFor('zh'), year: 1985 } },
  { embed: 'both', width: 800, view: { ...defaults, year: 2022 } },
  { embed: 'record', width: 500, view: { ...defaults, year: 1960, country: 'SUN' } },
];

/** A page of another origin with the snippets as they are pasted. */
function holderPage(): string {
  const snippets = HELD.map(({ embed, width, view }) => {
    const code = liveEmbed({ view, embed, base: address, title: embed }, defaults);
    return `<div style="width:${width}px">${code.replace('loading="lazy"', '')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Holder</title><body style="margin:0"><input id="own">${snippets.join('')}</body>`;
}

/** A page around the page that holds the frames. */
const AROUND =
  '<!doctype html><meta charset="utf-8"><title>Around</title><iframe src="/" width="900" height="2600"></iframe>';

let browser: Browser;
let holder: Server;
let holderAddress = '';
beforeAll(async () => {
  // Three maps at once are too much for a pretended graphics card.
  browser = await openBrowser(['--no-sandbox', '--disable-gpu']);
  holder = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url === '/around' ? AROUND : holderPage());
  });
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const bound = holder.address();
  if (bound === null || typeof bound === 'string') throw new Error('The holder has no port.');
  holderAddress = `http://127.0.0.1:${bound.port}/`;
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => holder.close(resolve));
});

async function frameAt(page: Page, index: number): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${index}.`);
  return frame;
}

const heights = (page: Page): Promise<readonly number[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));

describe('embeds in a page of another origin', () => {
  test('take their own height, scroll in no direction and leave each other alone', async () => {
    // All three stand in sight: a browser draws no frame of another origin that is out of it.
    const page = await browser.newPage({ viewport: { width: 900, height: 2600 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(holderAddress);
    for (const [index, { embed }] of HELD.entries()) {
      const frame = await frameAt(page, index);
      await frame.waitForSelector(`.embed[data-embed=${embed}]`);
      await expect
        .poll(
          () =>
            frame.evaluate(() => {
              const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
              return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
            }),
          { timeout: 20_000 },
        )
        .toEqual({ wide: 0, high: 0 });
      await frame.waitForSelector('.embed-credit a');
      expect(await frame.locator('.head, .app-foot').count()).toBe(0);
    }
    const before = await heights(page);
    expect(new Set(before).size).toBe(HELD.length);

    // What happens in one changes no other.
    const years = (): Promise<readonly (string | null)[]> =>
      Promise.all(
        [0, 1].map(async (index) =>
          (await frameAt(page, index)).getByRole('slider').first().getAttribute('aria-valuenow'),
        ),
      );
    expect(await years()).toEqual(['1985', '2022']);
    await page.locator('#own').focus();
    for (const key of ['ArrowRight', 'ArrowLeft', 'Space', 'Home', 'Escape', '+']) {
      await page.keyboard.press(key);
    }
    expect(await years()).toEqual(['1985', '2022']);
    await (await frameAt(page, 0)).getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(years).toEqual(['1986', '2022']);
    expect((await heights(page)).slice(1)).toEqual(before.slice(1));
    expect(errors).toEqual([]);
    await page.close();
  });

  test('speak to the page that holds them and to no other, and listen to nobody', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 2700 } });
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(data));
    });
    await page.goto(`${holderAddress}around`);
    const inner = await frameAt(page, 0);
    const heardIn = (place: Page | Frame): Promise<unknown> => place.evaluate('window.heard.length');
    await expect.poll(() => heardIn(inner)).toBeGreaterThanOrEqual(HELD.length);
    expect(await heardIn(page)).toBe(0);

    const map = inner.frameLocator('iframe').first();
    await map.locator('.embed-credit a').waitFor();
    await inner.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) {
        for (const message of [
          { type: 'scities:height', height: 5 },
          { type: 'scities:year', year: 1950 },
          '<img src=x>',
          null,
        ]) {
          frame.contentWindow?.postMessage(message, '*');
          // A window that is no frame of the holder asks for a height.
          window.postMessage(message, '*');
        }
      }
    });
    await expect.poll(() => heardIn(inner)).toBeGreaterThanOrEqual(HELD.length * 5);
    const least = await inner
      .locator('iframe')
      .evaluateAll((frames) => Math.min(...frames.map((frame) => frame.clientHeight)));
    expect(least).toBeGreaterThan(100);
    expect(await map.getByRole('slider').first().getAttribute('aria-valuenow')).toBe('1985');
    expect(await map.locator('img').count()).toBe(0);
    await page.close();
  });

  test('may be framed: the policy of the page names no ancestors, and no header forbids it', async () => {
    const response = await fetch(address);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(await response.text())?.[1] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('frame-ancestors');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('content-security-policy')).toBeNull();
  });

  test('show a map with its year and its credit where no script runs, without the head of the page', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 900, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(holderAddress);
    const frame = page.frameLocator('iframe').nth(1);
    const shown = frame.locator('.first:visible');
    await shown.waitFor();
    expect(await shown.count()).toBe(1);
    const map = await shown.locator('svg.map-first').boundingBox();
    expect(map?.width).toBeGreaterThan(700);
    expect(map?.height).toBeGreaterThan(200);
    expect(await shown.locator('.app-foot').isVisible()).toBe(true);
    expect(await shown.locator('.slider-line').first().isVisible()).toBe(true);
    for (const chrome of ['.head', '.app-side', '.map-choices']) {
      expect(await shown.locator(chrome).first().isVisible(), chrome).toBe(false);
    }
    // Opened by itself, the same page has its head.
    await page.goto(address);
    expect(await page.locator('.first:visible .head').isVisible()).toBe(true);
    await context.close();
  });

  test('bring no head of the page before their script has run', async () => {
    const page = await browser.newPage();
    await page.route('**/data/*.json', () => undefined);
    await page.goto(`${address}?embed=map&year=1985`);
    await page.waitForSelector('.first .map-first', { state: 'attached' });
    expect(await page.locator('.first .head:visible').count()).toBe(0);
    expect(await page.locator('.first .map-first:visible').count()).toBe(1);
    await page.close();
  });
});
