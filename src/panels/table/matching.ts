import { plain } from '../../model/search.ts';

/** All texts of a row in one searchable string; a match never runs from one text into the next. */
export const searchable = (texts: readonly string[]): string => texts.map(plain).join('\n');

/** A test for rows that hold every word typed, in any order. An empty query lets every row through. */
export function matcher(typed: string): (haystack: string) => boolean {
  const words = typed
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  return (haystack) => words.every((word) => haystack.includes(word));
}
