/** One syllable of pinyin without its tone. */
const SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|in|ia|ie|iu|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)$/;

/** Letters of the longest syllable, such as zhuang. */
const LONGEST = 6;

/**
 * Every way to cut a word of pinyin into as many syllables as it has characters: `xian` of two characters is xi-an.
 */
export function syllables(pinyin: string, count: number): readonly (readonly string[])[] {
  if (count === 0) return pinyin === '' ? [[]] : [];
  const ways: string[][] = [];
  for (let length = 1; length <= Math.min(LONGEST, pinyin.length); length++) {
    const first = pinyin.slice(0, length);
    if (!SYLLABLE.test(first)) continue;
    for (const rest of syllables(pinyin.slice(length), count - 1)) ways.push([first, ...rest]);
  }
  return ways;
}
