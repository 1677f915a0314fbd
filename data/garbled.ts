/** Signs that a text was read or saved in the wrong encoding, each with what to call it. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/, 'holds the replacement character U+FFFD: letters are lost'],
  [/[?？]{2,}/, 'holds a run of question marks: letters are lost'],
  [/锟斤拷|锟|烫烫|屯屯/, 'holds 锟斤拷 or its like: letters are lost'],
  // UTF-8 read as Latin-1 or Windows-1252: a letter with a mark, then signs no text has there.
  [/[ÃÂ][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u, 'is UTF-8 that was read as Latin-1'],
  [/[ãäåæçèéï][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/u, 'is UTF-8 that was read as Latin-1'],
  // What 中国, 的 and 。 become when their UTF-8 is read as GBK, and characters of private use.
  [/涓.?浗|鍥藉|鐨勫|銆|[\uE000-\uF8FF]/u, 'is UTF-8 that was read as GBK'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F]/, 'holds a control character'],
  [/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/, 'holds a character without width'],
];

/** What is wrong with the letters of a cell; null for a sound one. */
export const garbled = (cell: string): string | null =>
  SIGNS.find(([pattern]) => pattern.test(cell))?.[1] ?? null;
