import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { textsFor } from '../../src/i18n/texts.ts';
import { PRESETS } from '../../src/snapshot/options.ts';
import { FONT_STACK } from '../../src/theme.ts';
import { readZip } from '../snapshot/read-zip.ts';
import { framesOfGif } from './gif-frames.ts';
import { openBrowser, openPage } from './page.ts';

const t = textsFor('zh');
const view = `${inject('address')}?year=1985&lang=zh`;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  // Pictures are drawn without a graphics card; a pretended one only takes time.
  browser = await openBrowser(['--no-sandbox', '--disable-gpu']);
  // The panel opens over every page; over this one no map takes the time of the machine.
  ({ page } = await openPage(browser, `${view}&view=method#share`, {}, false));
  await page.getByRole('dialog').waitFor();
});
afterAll(() => browser.close());

const button = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
const openTab = (name: 'picture' | 'slides' | 'animation' | 'data') =>
  page.getByRole('tab', { name: t(`share.tabs.${name}`), exact: true }).click();

/** The file that a click on a button brings. */
async function taken(name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return readFile(await download.path());
}

/** How many colours a picture has when it is drawn small, and how large it is. */
const look = (png: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 160;
    canvas.height = 90;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, 160, 90);
    const pixels = new Uint32Array(context.getImageData(0, 0, 160, 90).data.buffer);
    return { width: image.naturalWidth, height: image.naturalHeight, colors: new Set(pixels).size };
  }, png.toString('base64'));

describe('the Share panel', () => {
  test('opens by its button with a live preview, closes by Escape', async () => {
    const { page: other, errors } = await openPage(browser, view, {}, false);
    await other.getByRole('button', { name: t('share.button'), exact: true }).click();
    const preview = other.getByRole('dialog').locator('img');
    await preview.waitFor();
    await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
    const before = await preview.getAttribute('src');
    await other.getByRole('checkbox', { name: t('share.options.parts.chart') }).uncheck();
    expect(await preview.getAttribute('src')).not.toBe(before);
    await other.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await other.context().close();
  });

  test('saves a PNG of every preset in its size, and it is not blank', async () => {
    const size = page.getByRole('combobox', { name: t('share.options.size'), exact: true });
    for (const [preset, wanted] of Object.entries(PRESETS)) {
      await size.selectOption(preset);
      const { colors, ...found } = await look(await taken(t('share.actions.png')));
      expect(found, preset).toEqual({ ...wanted });
      expect(colors, preset).toBeGreaterThan(300);
    }
    await size.selectOption('slide');
  });

  test('draws Chinese letters and no boxes', async () => {
    const ink = (letter: string): Promise<string> =>
      page.evaluate(
        async ([text, font]) => {
          const image = new Image();
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="32" font-size="32" font-family="${font}">${text}</text></svg>`;
          image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = 40;
          canvas.height = 40;
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, 40, 40).data.join(' ');
        },
        [letter, FONT_STACK.replaceAll('"', "'")] as const,
      );
    const unknown = await ink('\uE123');
    const letters = await Promise.all(['中', '国', '苏'].map(ink));
    expect(letters).not.toContain(unknown);
    expect(new Set(letters).size).toBe(3);
  });

  test('saves an SVG of paths and text', async () => {
    const svg = (await taken(t('share.actions.svg'))).toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*width="1920" height="1080"/);
    expect(svg).not.toContain('<image');
    expect(svg).toContain('>苏联</text>');
  });

  test('saves a slide with a chart that has its sheet, and the map as vectors', async () => {
    await openTab('slides');
    const files = [...readZip(await taken(t('share.actions.slide'))).keys()];
    expect(files.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
    expect(files.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
    expect(files.filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name))).toHaveLength(1);
    expect(files.filter((name) => /^ppt\/media\/.*\.svg$/.test(name))).toHaveLength(1);
    expect(files.filter((name) => /^ppt\/media\/.*\.png$/.test(name))).toHaveLength(1);
  });

  test('makes a GIF with one frame a year', async () => {
    await openTab('animation');
    await page.getByRole('combobox', { name: t('share.animation.size'), exact: true }).selectOption('640');
    for (const [side, year] of [
      ['from', '1984'],
      ['to', '1986'],
    ] as const) {
      const field = page.getByRole('spinbutton', { name: t(`share.animation.${side}`), exact: true });
      await field.fill(year);
      await field.press('Enter');
    }
    const gif = await taken(t('share.actions.animate'));
    expect(framesOfGif(gif)).toEqual([1, 2, 3].map(() => ({ width: 640, height: 360 })));
  });

  test('saves tables that spreadsheet programs read as UTF-8', async () => {
    await openTab('data');
    for (const name of [t('share.actions.partners'), t('share.actions.records')]) {
      const csv = await taken(name);
      expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(csv.toString('utf8')).toContain('苏');
    }
  });
});
