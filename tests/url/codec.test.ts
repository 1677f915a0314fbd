import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Codec, flag, oneOf, partnerCode, someOf, wholeNumber } from '../../src/url/codec.ts';
import { hostileText } from './hostile-text.ts';

const WORDS = ['red', 'green', 'blue_green'] as const;

interface Case<T> {
  readonly name: string;
  readonly codec: Codec<T>;
  /** Every value the codec may be given, in its usual form. */
  readonly good: fc.Arbitrary<T>;
  readonly isGood: (value: T) => boolean;
}

const inOrder = (words: readonly string[]): boolean =>
  words.length > 0 && words.join() === WORDS.filter((word) => words.includes(word)).join();

function facts<T>({ name, codec, good, isGood }: Case<T>): void {
  describe(name, () => {
    test('never throws, and gives a good value or none', () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const value = codec.parse(text);
          expect(value === null || isGood(value)).toBe(true);
        }),
        { numRuns: 3000 },
      );
    });

    test('reads back what it wrote', () => {
      fc.assert(
        fc.property(good, (value) => {
          expect(codec.parse(codec.serialise(value))).toEqual(value);
        }),
      );
    });

    test('writes what it has read in one form only', () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const value = codec.parse(text);
          if (value === null) return;
          const written = codec.serialise(value);
          const again = codec.parse(written);
          expect(again).toEqual(value);
          expect(again === null ? null : codec.serialise(again)).toBe(written);
        }),
        { numRuns: 3000 },
      );
    });
  });
}

facts({
  name: 'a word of a list',
  codec: oneOf(WORDS),
  good: fc.constantFrom(...WORDS),
  isGood: (value) => WORDS.includes(value),
});

facts({
  name: 'several words of a list',
  codec: someOf(WORDS),
  good: fc
    .subarray([...WORDS], { minLength: 1 })
    .map((chosen) => WORDS.filter((word) => chosen.includes(word))),
  isGood: inOrder,
});

facts({
  name: 'a whole number of a range',
  codec: wholeNumber(1949, 2025),
  good: fc.integer({ min: 1949, max: 2025 }),
  isGood: (value) => Number.isInteger(value) && value >= 1949 && value <= 2025,
});

facts({
  name: 'a code of three letters',
  codec: partnerCode,
  good: fc.stringMatching(/^[A-Z]{3}$/),
  isGood: (value) => /^[A-Z]{3}$/.test(value),
});

facts({
  name: 'a yes or no',
  codec: flag,
  good: fc.boolean(),
  isGood: (value) => typeof value === 'boolean',
});

describe('single values', () => {
  test('several words may come in any order and twice, and are kept in the order of the list', () => {
    expect(someOf(WORDS).parse('blue_green,red,red')).toEqual(['red', 'blue_green']);
  });

  test('one unknown word among good ones makes the whole choice bad', () => {
    expect(someOf(WORDS).parse('red,purple')).toBeNull();
    expect(someOf(WORDS).parse('red,')).toBeNull();
  });

  test('a number is digits and nothing else', () => {
    const { parse } = wholeNumber(1949, 2025);
    expect(['1984', '1948', '2026', '1e3', '+1984', '1984.0', ' 1984', '１９８４'].map(parse)).toEqual([
      1984,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('a code may be typed in small letters', () => {
    expect(partnerCode.parse('sun')).toBe('SUN');
  });

  test('letters that only look or fold like Latin ones make no code', () => {
    expect(['\u017fun', 'SU\u041a', 'su\u212a', 'FR', 'FRAN'].map(partnerCode.parse)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
