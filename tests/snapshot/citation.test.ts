import { expect, test } from 'vitest';
import { textsFor } from '../../src/i18n/texts.ts';
import { defaultViewFor } from '../../src/model/view.ts';
import { citationBibtex, citationRis, citationText, citedView } from '../../src/snapshot/citation.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const where = { link: 'https://example.org/?year=1985', accessed: '2025-11-22' };
const view = { ...defaultViewFor('en'), year: 1985 };
const cited = citedView(tinyDataset(), view, textsFor('en'), where);

test('a citation names the view, the data version, the link and the day', () => {
  const text = citationText(cited, textsFor('en'));
  for (const part of ['1985', 'Data version 0.0.0', where.link, where.accessed]) expect(text).toContain(part);
});

test('a citation without a link ends after the licence', () => {
  expect(citationText({ ...cited, link: null }, textsFor('zh'))).toMatch(/CC BY 4\.0。$/);
});

test('BibTeX escapes what it would read as its own', () => {
  const bibtex = citationBibtex({ ...cited, title: 'R&D_50%' });
  expect(bibtex).toContain('R\\&D\\_50\\%');
  expect(bibtex).toMatch(/^@misc\{scities-1985,\n[\s\S]*\n\}\n$/);
});

test('RIS begins with its type and ends with its end', () => {
  const lines = citationRis(cited).split('\r\n');
  expect([lines[0], lines.at(-2)]).toEqual(['TY  - DATA', 'ER  - ']);
});
