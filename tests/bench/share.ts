import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { textsFor } from '../../src/i18n/texts.ts';
import { openSubject, type Subject } from './page-load.ts';
import { median } from './statistics.ts';

export interface Sharing {
  /** From the click on "share" to a preview that is decoded, ms; the first time, and when its code is there. */
  readonly firstPreviewMs: number;
  readonly previewMs: number;
  /** From the click to a saved PNG of 1920x1080, ms. */
  readonly pngMs: number;
}

const t = textsFor('en');
const SLIDE = { width: 1920, height: 1080 } as const;

/** How long a reader waits for a picture of the year shown. */
export async function measureSharing(browser: Browser, subject: Subject, times = 5): Promise<Sharing> {
  const page = await openSubject(browser, subject, '?year=1985');
  const dialog = page.getByRole('dialog');
  const previews: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    await page.getByRole('button', { name: t('share.button'), exact: true }).click();
    await dialog.locator('img').waitFor();
    await dialog.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    previews.push(performance.now() - begun);
    if (time === times - 1) break;
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  const saved: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: t('share.actions.png'), exact: true }).click(),
    ]);
    const png = await readFile(await download.path());
    saved.push(performance.now() - begun);
    const found = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
    if (found.width !== SLIDE.width || found.height !== SLIDE.height) {
      throw new Error(`The picture is ${found.width}x${found.height}, not ${SLIDE.width}x${SLIDE.height}.`);
    }
  }
  await page.context().close();
  const [first = Number.NaN, ...later] = previews;
  return { firstPreviewMs: first, previewMs: median(later), pngMs: median(saved) };
}
