import type { Page } from 'playwright-core';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha by turns, 0 to 255. */
  readonly data: Uint8Array;
}

/** Reads a screenshot; the page decodes it. */
export async function pixelsOf(page: Page, shot: Buffer): Promise<Pixels> {
  const { width, height, address } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return new Promise<{ width: number; height: number; address: string }>((resolve) => {
      const reader = new FileReader();
      reader.onload = () =>
        resolve({ width: canvas.width, height: canvas.height, address: String(reader.result) });
      reader.readAsDataURL(new Blob([data]));
    });
  }, shot.toString('base64'));
  return { width, height, data: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64') };
}

/** How many pixels have each colour, as `#rrggbb`, the commonest first. */
export function colorCounts({ data }: Pixels): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = `#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
