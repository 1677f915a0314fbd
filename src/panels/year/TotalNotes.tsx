import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import type { Note } from './notes.ts';

interface Props {
  readonly notes: readonly Note[];
  readonly noteId: string;
}

/** Footnotes: who states the official totals, and what exactly is stated. */
export function TotalNotes({ notes, noteId }: Props) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  if (notes.length === 0) return null;
  return (
    <ol className="year-notes" aria-label={t('panels.year.notes')}>
      {notes.map((note, index) => {
        const source = dataset.sourceById.get(note.source);
        return (
          <li key={note.source} id={`${noteId}-${index + 1}`}>
            {source ? <SourceLine source={source} /> : null}
            {note.totals.map((total) => (
              <span key={total.id} className="year-note-text">
                {total.note[lang]}
              </span>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
