import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { textsFor } from '../../src/i18n/texts.ts';
import { openSubject, type Subject } from './page-load.ts';
import { median } from './statistics.ts';

export interface Sharing {
  /** From the click on "share" to a preview that is decoded, ms; the first time, and when its code is there. */
  readonly firstPreviewMs: number;
  readonly previewMs: number;
  /** From the click to a PNG of 1920x1080 that is handed to the browser to save, ms. */
  readonly pngMs: number;
}

const t = textsFor('en');
const SLIDE = { width: 1920, height: 1080 } as const;

/** How long a reader waits for a picture of the year shown. */
export async function measureSharing(browser: Browser, subject: Subject, times = 5): Promise<Sharing> {
  const page = await openSubject(browser, subject, { query: '?year=1985' });
  const dialog = page.getByRole('dialog');
  const preview = dialog.locator('img');
  const open = page.getByRole('button', { name: t('share.button'), exact: true });
  const previews: number[] = [];
  for (let time = 0; time < times; time += 1) {
    // Clocked in the page: the test's own waiting is no part of it.
    await open.evaluate((button) => {
      button.addEventListener('click', (event) => {
        window.benchSeen.asked = event.timeStamp;
      });
    });
    await open.click();
    await preview.waitFor();
    previews.push(
      await preview.evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return performance.now() - (window.benchSeen.asked ?? Number.NaN);
      }),
    );
    if (time === times - 1) break;
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made) => {
      window.benchSeen.made = performance.now();
      return make(made);
    };
    document.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof HTMLButtonElement) window.benchSeen.asked = event.timeStamp;
      },
      true,
    );
  });
  const saved: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: t('share.actions.png'), exact: true }).click(),
    ]);
    saved.push(
      await page.evaluate(
        () => (window.benchSeen.made ?? Number.NaN) - (window.benchSeen.asked ?? Number.NaN),
      ),
    );
    const png = await readFile(await download.path());
    const found = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
    if (found.width !== SLIDE.width || found.height !== SLIDE.height) {
      throw new Error(`The picture is ${found.width}x${found.height}, not ${SLIDE.width}x${SLIDE.height}.`);
    }
  }
  await page.context().close();
  const [first = Number.NaN, ...later] = previews;
  return { firstPreviewMs: first, previewMs: median(later), pngMs: median(saved) };
}
