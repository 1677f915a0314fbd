import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pictureOf } from '../../src/picture/picture.ts';
import { LIGHT } from '../../src/theme.ts';
import { inputFor, shippedFacts } from '../picture/picture-facts.ts';
import { openBrowser, openPage } from './page.ts';
import { pixelsOf } from './pixels-of.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

type Pixels = Awaited<ReturnType<typeof pixelsOf>>;

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const CLASSES = ['none', 'china', 'since-1949', 'since-1978', 'since-2012'] as const;
const COLORS = [...CLASSES.map((name) => LIGHT.fill[name]), LIGHT.water].map(channels);
/** A pixel counts where it lies close to the colour of a class: arcs, letters and soft edges have none. */
const CLOSE = 8;

function classAt({ data }: Pixels, pixel: number): number {
  return COLORS.findIndex((color) =>
    color.every((part, channel) => Math.abs(part - (data[pixel * 4 + channel] ?? 0)) <= CLOSE),
  );
}

/** The share of the pixels of a class in both pictures that have not the same. */
function shareApart(one: Pixels, other: Pixels): number {
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  let both = 0;
  let apart = 0;
  for (let pixel = 0; pixel < one.width * one.height; pixel += 1) {
    const [a, b] = [classAt(one, pixel), classAt(other, pixel)];
    if (a < 0 || b < 0) continue;
    both += 1;
    if (a !== b) apart += 1;
  }
  expect(both / (one.width * one.height)).toBeGreaterThan(0.5);
  return apart / both;
}

/** The map without its controls. */
async function mapOf(page: Page): Promise<Pixels> {
  await page.addStyleTag({ content: '.map-choices, .map-zoom, .map-disclaimer { visibility: hidden; }' });
  await page.mouse.move(0, 0);
  return pixelsOf(page, await page.locator('.map-frame').screenshot());
}

describe('the same year', () => {
  test.each([
    [1960, 'equal-earth'],
    [2022, 'equal-earth'],
    [1985, 'mercator'],
  ])('%i in %s is the same on the canvas and on the card', async (year, projection) => {
    const query = `${address}?year=${year}&projection=${projection}&theme=light&lang=en`;
    const plain = await openPage(browser, query);
    const card = await openPage(browser, query, { card: true });
    expect(shareApart(await mapOf(plain.page), await mapOf(card.page))).toBeLessThan(0.01);
    await plain.page.context().close();
    await card.page.context().close();
  });

  test('1985 in Mercator is on the screen what the exported picture of the same box shows', async () => {
    const { page } = await openPage(browser, `${address}?year=1985&projection=mercator&theme=light&lang=en`);
    const screen = await mapOf(page);
    const { width, height } = screen;
    // A picture without its parts keeps a margin of four units around its map.
    const margin = Math.round(4 * Math.max(1, Math.sqrt((width * height) / (960 * 540))));
    const size = { width: width + 2 * margin, height: height + 2 * margin };
    const svg = pictureOf(
      inputFor(
        shippedFacts(),
        { year: 1985, viewpoint: 'neutral' },
        {
          size,
          projection: 'mercator',
          centre: 150,
          theme: 'light',
          parts: { title: false, legend: false, chart: false, sources: false },
        },
      ),
    );
    const shown = await page.context().newPage();
    await shown.setViewportSize(size);
    await shown.setContent(`<body style="margin:0;background:${LIGHT.water}">${svg}`);
    const exported = await pixelsOf(
      shown,
      await shown.screenshot({ clip: { x: margin, y: margin, width, height } }),
    );
    expect(shareApart(screen, exported)).toBeLessThan(0.01);
    await page.context().close();
  });
});
