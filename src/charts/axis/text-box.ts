/** px of the smallest text of the theme, which all labels in charts are set in. */
export const LABEL_SIZE = 12;
export const LINE_HEIGHT = 15;

const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”—]/u;

/** Width of a text in px, guessed from its letters: a Chinese one is as wide as it is high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? LABEL_SIZE : LABEL_SIZE * 0.56;
  return width;
}

/** Breaks a text into lines no wider than asked where its language allows it. */
export function wrapText(text: string, widest: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\u9fff][，。；：、）”]?|[^\s\u2e80-\u9fff]+\s*|\s+/gu) ?? [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > widest) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}
