import type { Total } from '../../model/dataset.ts';
import type { Figure } from './figures.ts';

/** One footnote: a source, and the totals of the year it stands behind. */
export interface Note {
  readonly source: string;
  readonly totals: readonly Total[];
}

/** One note a source, in the order of the figures. */
export function notesOf(figures: readonly Figure[]): readonly Note[] {
  const notes = new Map<string, Total[]>();
  for (const { official } of figures) {
    if (official === null) continue;
    const known = notes.get(official.source);
    if (known) known.push(official);
    else notes.set(official.source, [official]);
  }
  return [...notes].map(([source, totals]) => ({ source, totals }));
}

/** The number of the note that stands behind a total, from 1; null without a total. */
export function noteOf(notes: readonly Note[], total: Total | null): number | null {
  if (total === null) return null;
  return notes.findIndex((note) => note.source === total.source) + 1;
}
