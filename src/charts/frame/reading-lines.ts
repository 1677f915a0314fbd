import { FIRST_YEAR, YEAR_COUNT } from '../../model/year.ts';
import { widthOf } from '../../text/text-width.ts';
import { wrapText } from '../../text/wrap.ts';
import type { ReadingItem } from './reading.ts';

/** px of the text of readings; what stands before them (the year), between them, and of their sign. */
const SIZE = 13;
const YEAR = 46;
const BETWEEN = 20;
const SIGN = 20;

/** Lines that the numbers of a year take in a column of this width, px. */
export function linesOf(items: readonly ReadingItem[], width: number): number {
  const room = width - YEAR;
  let lines = 0;
  let left = 0;
  for (const { name, value, detail } of items) {
    if (detail !== undefined) {
      lines += wrapText(`${name} ${value} ${detail}`, room - SIGN, SIZE).length;
      left = 0;
      continue;
    }
    const needed = SIGN + widthOf(`${name} ${value}`, SIZE);
    if (needed > left) {
      lines += 1;
      left = room;
    }
    left -= needed + BETWEEN;
  }
  return lines;
}

/** Lines of the fullest year: kept free in all, so that nothing below moves from year to year. */
export const mostLines = (read: (year: number) => readonly ReadingItem[], width: number): number =>
  Math.max(...Array.from({ length: YEAR_COUNT }, (_, slot) => linesOf(read(FIRST_YEAR + slot), width)));
