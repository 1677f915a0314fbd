import Pptx from 'pptxgenjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentedIn } from '../../src/model/timeline.ts';
import { defaultViewFor } from '../../src/model/view.ts';
import { defaultOptions } from '../../src/snapshot/options.ts';
import { pngOf } from '../../src/snapshot/png-node.ts';
import { slidesOf } from '../../src/snapshot/slides.ts';
import { shippedFacts } from '../picture/picture-facts.ts';
import { readZip } from './read-zip.ts';

const shipped = shippedFacts();
let files: ReadonlyMap<string, Uint8Array>;
const text = (name: string): string => new TextDecoder().decode(files.get(name));
const names = (pattern: RegExp): readonly string[] => [...files.keys()].filter((name) => pattern.test(name));

beforeAll(async () => {
  const bytes = await slidesOf(
    {
      ...shipped,
      view: { ...defaultViewFor('zh'), year: 1985, country: 'FRA' },
      options: defaultOptions('zh'),
      years: [1960, 1985],
      cite: (view) => `cited ${view.year}`,
    },
    { Pptx, rasterise: pngOf },
  );
  files = readZip(bytes);
}, 60_000);

describe('a deck', () => {
  test('has a slide a year and the ties of the partner at the end', () => {
    const slides = names(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides.length).toBeGreaterThanOrEqual(3);
    expect(text(slides.at(-1) ?? '')).toContain('<a:tbl>');
  });

  test('holds each map as a vector picture with a PNG of its own behind it', () => {
    expect(names(/media\/.*\.svg$/)).toHaveLength(2);
    const pngs = names(/media\/.*\.png$/);
    expect(pngs).toHaveLength(2);
    for (const png of pngs) {
      const bytes = Buffer.from(files.get(png) ?? []);
      expect(bytes.readUInt32BE(16)).toBe(2400);
      expect(bytes.length).toBeGreaterThan(100_000);
    }
    expect(text('ppt/slides/slide1.xml')).toContain('svgBlip');
  });

  test('has charts of the slide program with their numbers in a sheet', () => {
    expect(names(/charts\/chart\d+\.xml$/)).toHaveLength(2);
    const sheets = names(/embeddings\/.*\.xlsx$/);
    expect(sheets).toHaveLength(2);
    const sheet = readZip(files.get(sheets[0] ?? '') ?? new Uint8Array());
    const cells = new TextDecoder().decode(sheet.get('xl/worksheets/sheet1.xml'));
    // Row 1 names the columns, row 2 is 1949, row 38 is 1985.
    expect(cells).toContain(`<c r="B38"><v>${documentedIn(shipped.facts.timeline, 1985)}</v></c>`);
    expect(cells).toContain('<c r="C38"><v>106</v></c>');
    expect(cells).not.toContain('NaN');
  });

  test('tells sources and citation in the speaker notes', () => {
    const notes = text('ppt/notesSlides/notesSlide2.xml');
    expect(notes).toContain('cited 1985');
    expect(notes).toContain(`数据版本${shipped.dataset.version}`);
  });

  test('has its words as words', () => {
    const slide = text('ppt/slides/slide2.xml');
    expect(slide).toContain('<a:t>1985</a:t>');
    expect(slide).toContain('<a:t>106</a:t>');
    expect(slide).toContain('中国的科技合作伙伴');
  });
});
