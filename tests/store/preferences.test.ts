import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/model/view.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { SPEEDS } from '../../src/store/atlas-store.ts';
import { keepPreferences, type Preferences, readPreferences } from '../../src/store/preferences.ts';

const NOTHING: Preferences = { lang: null, theme: null, speed: null };

function cupboard(content: string | null = null) {
  const kept = new Map<string, string>(content === null ? [] : [['scities', content]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
}

const CLOSED = {
  getItem: (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  setItem: (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
};

describe('preferences', () => {
  test('whatever is kept is found again', () => {
    fc.assert(
      fc.property(
        fc.record({
          lang: fc.option(fc.constantFrom(...LANGUAGES)),
          theme: fc.option(fc.constantFrom(...THEMES)),
          speed: fc.option(fc.constantFrom(...SPEEDS)),
        }),
        (preferences) => {
          const storage = cupboard();
          expect(keepPreferences(storage, preferences)).toBe(true);
          expect(readPreferences(storage)).toEqual(preferences);
        },
      ),
    );
  });

  test('on a first visit nothing is chosen', () => {
    expect(readPreferences(cupboard())).toEqual(NOTHING);
  });

  test('all stand under one name', () => {
    const storage = cupboard();
    keepPreferences(storage, { lang: 'zh', theme: 'dark', speed: 2 });
    keepPreferences(storage, { lang: 'en', theme: 'dark', speed: 4 });
    expect([...storage.kept.keys()]).toEqual(['scities']);
  });

  test('in a closed cupboard nothing is found, nothing is kept, and nothing breaks', () => {
    expect(readPreferences(CLOSED)).toEqual(NOTHING);
    expect(keepPreferences(CLOSED, { lang: 'zh', theme: null, speed: null })).toBe(false);
  });

  test.each([
    '',
    '{',
    'null',
    '7',
    '"zh"',
    '[]',
    '["zh"]',
    '{"lang":"fr","theme":1,"speed":"2"}',
    '{"speed":3}',
  ])('%s counts as nothing chosen', (content) => {
    expect(readPreferences(cupboard(content))).toEqual(NOTHING);
  });

  test('one bad choice does not spoil the others', () => {
    expect(readPreferences(cupboard('{"lang":"zh","theme":"pink","speed":4}'))).toEqual({
      lang: 'zh',
      theme: null,
      speed: 4,
    });
  });

  test('whatever stands there, only choices that exist come out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        const { lang, theme, speed } = readPreferences(cupboard(content));
        expect(lang === null || LANGUAGES.includes(lang)).toBe(true);
        expect(theme === null || THEMES.includes(theme)).toBe(true);
        expect(speed === null || SPEEDS.includes(speed)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
