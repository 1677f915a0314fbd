import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { textsFor } from '../../src/i18n/texts.ts';
import { zh } from '../../src/i18n/zh/index.ts';

/** Every text of a catalogue by its path, such as `map.hover.none`. */
function textsOf(node: object, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value] as const];
    if (typeof value === 'object' && value !== null) return textsOf(value, here);
    throw new Error(`${here.join('.')} is neither a text nor a group of texts`);
  });
}

const english = new Map(textsOf(en));
const chinese = new Map(textsOf(zh));
/** Forms of files, which have one name everywhere. */
const WITHOUT_HAN = [
  'method.cite.asBibtex',
  'share.options.sizes.4k',
  'share.actions.bibtex',
  'share.actions.ris',
  'share.animation.kinds.gif',
  'share.animation.kinds.mp4',
  'share.animation.kinds.webm',
];

/** The name of the atlas, and what may be typed into a search. */
const WITH_HAN = [
  'common.embed.credit',
  'panels.search.placeholder',
  'table.filter.hint',
  'method.cite.text',
  'share.picture.credit',
  'share.cite.text',
];

/** Set out in columns for a terminal. */
const IN_COLUMNS = 'share.command.help';

const HAN = /\p{Script=Han}/u;
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([name]) => name).sort();
const bare = (text: string): string => text.replaceAll(/\{\{[^}]*\}\}/g, '');

describe('the two languages', () => {
  test('have the same texts', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(300);
  });

  test('leave no text empty but the word for an exact number', () => {
    for (const texts of [english, chinese]) {
      const empty = [...texts].filter(([, text]) => text.trim() === '').map(([path]) => path);
      expect(empty).toEqual(['vocabulary.qualifier.exact']);
    }
  });

  test('have the same places for names and numbers, text by text', () => {
    const unlike = [...english].filter(
      ([path, text]) => placeholders(text).join() !== placeholders(chinese.get(path) ?? '').join(),
    );
    expect(unlike).toEqual([]);
  });

  test('name those places in plain words, with both brackets closed', () => {
    for (const text of [...english.values(), ...chinese.values()]) {
      expect(bare(text)).not.toMatch(/[{}]/);
      for (const name of placeholders(text)) expect(name).toMatch(/^\{\{[a-zA-Z]+\}\}$/);
    }
  });

  test('have no space after the last word, and no two spaces together', () => {
    const untidy = [...english, ...chinese].filter(
      ([path, text]) => path !== IN_COLUMNS && (/\p{Letter}\s$/u.test(text) || /\s{2}/.test(text)),
    );
    expect(untidy).toEqual([]);
  });
});

describe('Chinese', () => {
  test('is Chinese, but for what is the same in every language', () => {
    const without = [...chinese]
      .filter(([, text]) => /\p{Letter}/u.test(bare(text)) && !HAN.test(text))
      .map(([path]) => path);
    expect(without).toEqual(WITHOUT_HAN);
  });

  test('sets Chinese punctuation next to Chinese characters', () => {
    const western = [...chinese].filter(([, text]) =>
      /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u.test(text),
    );
    expect(western).toEqual([]);
  });
});

describe('English', () => {
  test('has no Chinese character, but where it names the language or the atlas', () => {
    const withHan = [...english].filter(([, text]) => HAN.test(text)).map(([path]) => path);
    expect(withHan).toEqual(WITH_HAN);
  });

  test('has no full-width punctuation', () => {
    const wide = [...english].filter(([, text]) => /[，。；：！？（）【】《》、]/.test(text));
    expect(wide).toEqual([]);
  });
});

describe('reading a text', () => {
  test('gives it in the language asked for, with its values put in as they are', () => {
    expect(textsFor('en')('map.hover.gone', { year: 1992 })).toBe('No longer a state at the end of 1992');
    expect(textsFor('zh')('map.hover.gone', { year: 1992 })).toBe('1992年底已不复存在');
    expect(textsFor('en')('map.hover.inherits', { name: "Côte d'Ivoire <&>" })).toContain(
      "Côte d'Ivoire <&>",
    );
  });

  test('chooses between one and many', () => {
    const t = textsFor('en');
    expect(t('map.hover.active', { count: 1, since: 1978 })).toBe('1 tie in force; began in 1978');
    expect(t('map.hover.active', { count: 2, since: 1978 })).toBe('2 ties in force; began in 1978');
    expect(textsFor('zh')('map.hover.active', { count: 1, since: 1978 })).toBe('执行中的合作1项，始于1978年');
  });
});
