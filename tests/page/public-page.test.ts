import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/page/head.ts';
import { OEMBED_KINDS, oembedOf, oembedPath } from '../../src/page/oembed.ts';
import { publicAddress, publicBase } from '../../src/page/public-address.ts';

const base = 'https://example.org/atlas/';
const card = { address: `${base}social-en.png`, width: 1200, height: 630 };

describe('the public address', () => {
  test('is none when the variable is not set', () => {
    expect(publicBase(undefined)).toBeNull();
    expect(publicBase(' ')).toBeNull();
  });

  test('ends with a slash', () => {
    expect(publicBase('https://example.org/atlas')).toBe(base);
    expect(publicBase(base)).toBe(base);
  });

  test('has to be absolute and of the web, without query', () => {
    for (const wrong of ['/atlas/', 'example.org', 'file:///atlas/', `${base}?year=1985`, `${base}#map`]) {
      expect(() => publicBase(wrong), wrong).toThrow(/VITE_PUBLIC_URL/);
    }
  });

  test('is asked for by the build alone', () => {
    expect(publicAddress().apply).toBe('build');
  });
});

describe('the answer of oEmbed', () => {
  test.each(OEMBED_KINDS)('for the %s is rich, of version 1.0, and frames that part', (kind) => {
    const answer = oembedOf(kind, base, 'Title', card);
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: base, width: 800 });
    expect(answer.height).toBeGreaterThan(300);
    expect(answer.html).toContain(`src="${base}?embed=${kind}&amp;`);
    expect(answer.html).toContain(`height:${answer.height}px`);
    expect(answer.thumbnail_url).toBe(card.address);
  });
});

describe('the head of the page', () => {
  const tags = headOf(base, [card, { ...card, address: `${base}social-zh.png` }]);

  test('leads to every answer of oEmbed, the map first', () => {
    const links = tags.filter(({ tag }) => tag === 'link').map(({ attrs }) => attrs.href);
    expect(links).toEqual(OEMBED_KINDS.map((kind) => base + oembedPath(kind)));
    expect(links[0]).toBe(`${base}oembed/map.json`);
  });

  test('names absolute addresses only', () => {
    const named = tags.flatMap(({ attrs }) =>
      /image$|url$/.test(attrs.property ?? attrs.name ?? '') ? [attrs.content] : [],
    );
    expect(named).toHaveLength(4);
    for (const address of named) expect(address).toMatch(/^https:\/\/example\.org\/atlas\//);
  });

  test('describes the atlas in both languages', () => {
    const description = tags.find(({ attrs }) => attrs.property === 'og:description')?.attrs.content;
    expect(description).toMatch(/China.*中国/);
  });
});
