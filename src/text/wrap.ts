import { widthOf } from './text-width.ts';

/** Signs that must not begin a line of Chinese. */
const CLOSING = /^[，。、；：！？）》」』”’…—,.;:!?)%]/;

const CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/;

/** Signs that must not end a line. */
const OPENING = /[（《「『“‘([]$/;

/** Words that stay with the number before them. */
const COUNTERS = /^[年月日个项条种多]/;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where a line may break: between words, Chinese ones too. */
function pieces(text: string): readonly string[] {
  const joined: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = joined.at(-1);
    const stays =
      last !== undefined &&
      (CLOSING.test(segment) ||
        (COUNTERS.test(segment) && /\d$/.test(last)) ||
        // English words are parted by spaces alone: "S&T", "well-known", "1949–1977".
        (!CHINESE.test(last) &&
          !CHINESE.test(segment) &&
          !/\s/.test(last.slice(-1)) &&
          !/^\s/.test(segment)) ||
        OPENING.test(last));
    if (stays) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}

/** Breaks a text into lines no wider than `width` px; the last line allowed ends in an ellipsis when text is left. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
  strong = false,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const next = line + piece;
    if (line.trim() !== '' && widthOf(next.trimEnd(), size, strong) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line = next;
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(' '), width, size, strong)];
}

/** The text, cut with an ellipsis when it is too wide. */
export function fitText(text: string, width: number, size: number, strong = false): string {
  if (widthOf(text, size, strong) <= width) return text;
  let cut = text;
  while (cut !== '' && widthOf(`${cut}…`, size, strong) > width) cut = cut.slice(0, -1);
  return cut === '' ? '' : `${cut.trimEnd()}…`;
}
