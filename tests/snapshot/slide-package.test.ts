import Pptx from 'pptxgenjs';
import { expect, test } from 'vitest';
import { defaultViewFor } from '../../src/model/view.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { defaultOptions } from '../../src/snapshot/options.ts';
import { slidesOf } from '../../src/snapshot/slides.ts';
import { shippedFacts } from '../picture/picture-facts.ts';
import { slideFaults } from './slide-faults.ts';

const shipped = shippedFacts();
/** One pixel: the package is looked at here, not the picture. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const FILES = [
  { what: 'a slide', years: [2022], country: null },
  { what: 'a slide of one kind of tie', years: [2022], country: null, kinds: ['joint_lab'] },
  { what: 'a country', years: [1985], country: 'FRA' },
  { what: 'a deck', years: [1954, 1985, 2022], country: 'SUN' },
] as const;

for (const lang of LANGUAGES) {
  test.each(FILES)(`$what has nothing to repair (${lang})`, async ({ years, country, ...rest }) => {
    const kinds = 'kinds' in rest ? rest.kinds : [];
    const bytes = await slidesOf(
      {
        ...shipped,
        view: { ...defaultViewFor(lang), year: years[0], country, kinds },
        options: defaultOptions(lang),
        years,
        cite: (view) => `cited ${view.year}`,
      },
      { Pptx, rasterise: () => DOT },
    );
    expect(slideFaults(bytes)).toEqual([]);
  });
}

test('the rules find what pptxgenjs leaves behind', async () => {
  const pptx = new Pptx();
  for (const at of [1, 2]) {
    const slide = pptx.addSlide();
    slide.background = { color: 'FFFFFF' };
    slide.addText('合作', { x: 1, y: 1, w: 2, h: 1, fontSize: 10 });
    slide.addText('Text', { x: 1, y: 2, w: 2, h: 1 });
    if (at === 1) slide.addTable([[{ text: 'a' }]], { x: 1, y: 3, w: 2 });
    slide.addChart(pptx.ChartType.line, [{ name: 'a', labels: ['1', '2'], values: [1, 2] }], { x: 4, y: 1 });
  }
  const bytes = await pptx.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  const found = slideFaults(bytes).join('\n');
  for (const fault of [
    'slideMaster2.xml, which is not there',
    'two masters share a theme',
    'children of p:presentation out of order',
    'children of c:ser out of order or foreign',
    'shape id 2 twice',
    'not exactly one title',
    '"合作" is not marked zh-CN',
    '"合作" is smaller than 12 pt',
    'without alternative text',
    'without a header row',
    'without an effect list',
    'a plot with axes that are not there',
    'a plot without grouping',
  ]) {
    expect(found).toContain(fault);
  }
});
