import { widthOf } from '../symbols/text-width.ts';

/** Signs that must not begin a line of Chinese. */
const CLOSING = /^[，。、；：！？）》」』”’…—,.;:!?)%]/;

/** Words that stay with the number before them. */
const COUNTERS = /^[年月日个项条种多]/;

/** Where a line may break: between words, and between Chinese characters. */
function pieces(text: string): readonly string[] {
  const parts = text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/g) ?? [];
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    const stays = CLOSING.test(part) || (COUNTERS.test(part) && /\d$/.test(last ?? ''));
    if (last !== undefined && stays) joined[joined.length - 1] = last + part;
    else joined.push(part);
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
