import type { Page } from 'playwright-core';
import { LIGHT } from '../../src/theme.ts';
import { onMap } from './on-map.ts';
import { colorCounts, pixelsOf } from './pixels-of.ts';

/** The commonest colour of the map around a place, as `#rrggbb`: names and arcs may cross it. */
async function colorAt(page: Page, lon: number, lat: number, steps: number): Promise<string> {
  const [left, top] = onMap(await page.locator('.map-stage').boundingBox(), lon, lat, steps);
  const shot = await page.screenshot({
    clip: { x: Math.round(left) - 6, y: Math.round(top) - 6, width: 13, height: 13 },
  });
  return colorCounts(await pixelsOf(page, shot))[0]?.[0] ?? '';
}

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/**
 * The class of the land at a place, by the colour that comes nearest: a thin arc that crosses it tints it a little.
 * `steps`: how often the map was brought nearer.
 */
export async function fillAt(page: Page, lon: number, lat: number, steps = 0): Promise<string> {
  const seen = channels(await colorAt(page, lon, lat, steps));
  const distance = (color: string): number =>
    channels(color).reduce((sum, part, at) => sum + Math.abs(part - (seen[at] ?? 0)), 0);
  const classes = ['none', 'china', 'since-1949', 'since-1978', 'since-2012'] as const;
  return [...classes].sort((a, b) => distance(LIGHT.fill[a]) - distance(LIGHT.fill[b]))[0] ?? '';
}

/** Soft edges of the same drawing differ by less, however much around them was drawn with them; 0 to 255. */
const SOFT = 16;

/** The share of the pixels that differ by more than soft edges do, 0 to 1; 1 when the sizes differ. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const a = await pixelsOf(page, one);
  const b = await pixelsOf(page, other);
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differ = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const apart = [0, 1, 2].map((k) => Math.abs((a.data[at + k] ?? 0) - (b.data[at + k] ?? 0)));
    if (Math.max(...apart) > SOFT) differ += 1;
  }
  return differ / (a.width * a.height);
}
