import type { Page } from 'playwright-core';
import { LIGHT } from '../../src/theme.ts';
import { onMap } from './on-map.ts';

/** The commonest colour of the map around a place, as `#rrggbb`: names and arcs may cross it. */
async function colorAt(page: Page, lon: number, lat: number, steps: number): Promise<string> {
  const [left, top] = onMap(await page.locator('.map-stage').boundingBox(), lon, lat, steps);
  const shot = await page.screenshot({
    clip: { x: Math.round(left) - 6, y: Math.round(top) - 6, width: 13, height: 13 },
  });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const color = `#${[...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  }, shot.toString('base64'));
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
export function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ shots, soft }) => {
      const pictures: ImageData[] = [];
      for (const shot of shots) {
        const image = new Image();
        image.src = `data:image/png;base64,${shot}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        pictures.push(context.getImageData(0, 0, image.width, image.height));
      }
      const [a, b] = pictures;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differ = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const apart = [0, 1, 2].map((k) => Math.abs((a.data[at + k] ?? 0) - (b.data[at + k] ?? 0)));
        if (Math.max(...apart) > soft) differ += 1;
      }
      return differ / (a.width * a.height);
    },
    { shots: [one.toString('base64'), other.toString('base64')], soft: SOFT },
  );
}
