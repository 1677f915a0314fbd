import { describe, expect, test } from 'vitest';
import { defaultViewFor } from '../../src/model/view.ts';
import { type EmbedInput, embedAddress, fixedEmbed, liveEmbed } from '../../src/snapshot/embed-code.ts';
import { readAddress } from '../../src/url/view-url.ts';

const input: EmbedInput = {
  view: { ...defaultViewFor('zh'), year: 1985, country: 'FRA' },
  embed: 'record',
  base: 'https://example.org/atlas/',
  title: 'A "quoted" <title>',
};
const defaults = defaultViewFor('en');

describe('the code of an embed', () => {
  test('leads to the same view for a reader of either language', () => {
    const { search } = new URL(embedAddress(input, defaults));
    for (const lang of ['zh', 'en'] as const) {
      expect(readAddress(search, defaultViewFor(lang)).view).toMatchObject({
        year: 1985,
        country: 'FRA',
        lang: 'zh',
        viewpoint: 'cn',
        embed: 'record',
      });
    }
  });

  test('cannot be broken out of by a title', () => {
    const code = liveEmbed(input, defaults);
    expect(code).toContain('title="A &quot;quoted&quot; &lt;title&gt;"');
    expect(code.split('<iframe')).toHaveLength(2);
  });

  test('sizes a frame by its own window', () => {
    expect(liveEmbed(input, defaults)).toContain('frame.contentWindow === event.source');
  });

  test('says width and height where an editor drops the style, and what the frame may do', () => {
    const code = liveEmbed(input, defaults).replace(/ style="[^"]*"/, '');
    expect(code).toMatch(/<iframe [^>]* width="100%" height="\d{3}" /);
    expect(code).toContain('allow="clipboard-write; fullscreen"');
  });

  test('demands no width of its holder', () => {
    expect(liveEmbed(input, defaults)).not.toContain('min-width');
  });

  test('fixed, shows a file beside the page and a link, and is short', () => {
    const code = fixedEmbed({ ...input, embed: 'map', file: 'a "b".svg', linkText: 'Open' }, defaults);
    expect(code).toContain('src="a &quot;b&quot;.svg"');
    expect(code.length).toBeLessThan(800);
    expect(code).toContain('>Open</a>');
    expect(code).not.toContain('<script');
  });
});
