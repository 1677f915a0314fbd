/**
 * One key of the address. `parse` gives a value or null and never throws; `serialise` is pure;
 * for every value `parse(serialise(value))` is the value again.
 */
export interface Codec<T> {
  readonly parse: (text: string) => T | null;
  readonly serialise: (value: T) => string;
}

export const oneOf = <T extends string>(words: readonly T[]): Codec<T> => ({
  parse: (text) => words.find((word) => word === text) ?? null,
  serialise: (value) => value,
});

/** Several words, separated by commas, in the order of the vocabulary; unknown words make it bad. */
export const someOf = <T extends string>(words: readonly T[]): Codec<readonly T[]> => ({
  parse: (text) => {
    const asked = new Set(text.split(','));
    const known = words.filter((word) => asked.has(word));
    return known.length > 0 && known.length === asked.size ? known : null;
  },
  serialise: (value) => words.filter((word) => value.includes(word)).join(','),
});

/** One of a few whole numbers. */
export const numberOf = <T extends number>(numbers: readonly T[]): Codec<T> => ({
  parse: (text) => numbers.find((number) => String(number) === text) ?? null,
  serialise: String,
});

/** A whole number inside the range; anything else is bad. */
export const wholeNumber = (least: number, most: number): Codec<number> => ({
  parse: (text) => {
    if (!/^\d{1,6}$/.test(text)) return null;
    const value = Number(text);
    return value >= least && value <= most ? value : null;
  },
  serialise: String,
});

/** An ISO 3166 code as three capital letters, typed in either case; `none` is the empty choice. */
export const partnerCode: Codec<string> = {
  parse: (text) => (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null),
  serialise: (value) => value,
};

export const flag: Codec<boolean> = {
  parse: (text) => (text === '1' ? true : text === '0' ? false : null),
  serialise: (value) => (value ? '1' : '0'),
};
