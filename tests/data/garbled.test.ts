import { expect, test } from 'vitest';
import { garbled } from '../../data/garbled.ts';

/** A text as it comes out when its UTF-8 is read in another encoding. */
const misread = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

test.each([
  ['\uFFFD国', 'U+FFFD'],
  ['??????', 'question marks'],
  ['锟斤拷锟斤拷', '锟斤拷'],
  [misread('中国', 'windows-1252'), 'Latin-1'],
  [misread('Universität', 'windows-1252'), 'Latin-1'],
  [misread('中国', 'gbk'), 'GBK'],
  ['a\u0000b', 'control'],
  ['a\tb', 'control'],
  ['中\u200b国', 'without width'],
  ['\uFEFF中国', 'without width'],
])('%j is refused', (cell, fault) => {
  expect(garbled(cell)).toContain(fault);
});

test.each([
  '中国科学院“九章”',
  'São Tomé and Príncipe',
  'Ås, Århus, Ærø',
  '1963?',
  'Łódź – Genève',
  '一行\n二行',
  'Türkiye',
  'Côte d’Ivoire',
  'https://example.org/?a=1&b=é',
])('%j is sound', (cell) => {
  expect(garbled(cell)).toBeNull();
});
