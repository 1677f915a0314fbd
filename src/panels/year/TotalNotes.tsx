import type { Total } from '../../model/dataset.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { SourceLine } from '../parts/SourceLine.tsx';

interface Props {
  readonly totals: readonly Total[];
  readonly noteId: string;
}

/** Footnotes: what each official total says, and who says it. */
export function TotalNotes({ totals, noteId }: Props) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  if (totals.length === 0) return null;
  return (
    <ol className="year-notes" aria-label={t('panels.year.notes')}>
      {totals.map((total, index) => {
        const source = dataset.sourceById.get(total.source);
        return (
          <li key={total.id} id={`${noteId}-${index + 1}`}>
            <span className="year-note-text">{total.note[lang]}</span>
            {source ? <SourceLine source={source} /> : null}
          </li>
        );
      })}
    </ol>
  );
}
