import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/texts.ts';
import { nameWithYears } from '../../../src/panels/parts/lifetime-words.ts';
import { nearestYear } from '../../../src/panels/parts/nearest-year.ts';
import { safeLink } from '../../../src/panels/parts/safe-link.ts';
import { numberWords, valueWords } from '../../../src/panels/parts/value-words.ts';
import { panelDataset } from './panel-atlas.tsx';

const dataset = panelDataset();
const partner = (id: string) => {
  const found = dataset.partnerById.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe('numbers in words', () => {
  it('shorten large numbers only when nothing is lost', () => {
    expect(numberWords(1118, 'en')).toBe('1,118');
    expect(numberWords(1118, 'zh')).toBe('1118');
    expect(numberWords(4_300_000_000, 'en')).toBe('4.3 billion');
    expect(numberWords(4_300_000_000, 'zh')).toBe('43亿');
    expect(numberWords(2_990_000_000, 'zh')).toBe('29.9亿');
    expect(numberWords(4_300_000_001, 'en')).toBe('4,300,000,001');
  });

  it('carry qualifier and unit as each language writes them', () => {
    const unit = { zh: '名专家', en: 'experts' };
    const value = { value: 1000, qualifier: 'at_least', unit } as const;
    expect(valueWords(value, textsFor('en'), 'en')).toBe('at least 1,000 experts');
    expect(valueWords(value, textsFor('zh'), 'zh')).toBe('至少1000名专家');
  });
});

describe('the nearest year of a life', () => {
  it('is the year itself while the partner exists on its last day', () => {
    expect(nearestYear(partner('SUN'), 1960)).toBe(1960);
    expect(nearestYear(partner('FRA'), 2022)).toBe(2022);
  });

  it('is the last whole year of a former state, and the first of a young one', () => {
    expect(nearestYear(partner('SUN'), 2022)).toBe(1990);
    expect(nearestYear(partner('RUS'), 1960)).toBe(1991);
    expect(nearestYear(partner('TUV'), 1955)).toBe(1978);
  });
});

describe('the name of a former state', () => {
  it('carries its years, but no beginning older than the atlas', () => {
    expect(nameWithYears(partner('DDR'), textsFor('en'), 'en')).toBe('East Germany, 1949–1990');
    expect(nameWithYears(partner('SUN'), textsFor('zh'), 'zh')).toBe('苏联，至1991年');
    expect(nameWithYears(partner('FRA'), textsFor('en'), 'en')).toBe('France');
  });
});

describe('a link', () => {
  it('leads to web pages only', () => {
    expect(safeLink('https://www.mfa.gov.cn/')).toBe('https://www.mfa.gov.cn/');
    expect(safeLink('http://example.org/a')).toBe('http://example.org/a');
    expect(safeLink('javascript:alert(1)')).toBeNull();
    expect(safeLink('not an address')).toBeNull();
    expect(safeLink(null)).toBeNull();
  });
});
