import { formatDate } from '../../i18n/date.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { numberWords } from '../parts/value-words.ts';
import type { Figure } from './figures.ts';

interface Props {
  readonly figure: Figure;
  /** A few words below the documented number. */
  readonly detail: string | null;
  /** Number of the note that names the source of the official one. */
  readonly note: number | null;
  readonly noteId: string;
}

/** One thing counted: the number documented here, and the official one with its day. */
export function FigureRow({ figure, detail, note, noteId }: Props) {
  const t = useTexts();
  const lang = useLanguage();
  const { official, firstOfficial } = figure;
  return (
    <tr className={`year-figure year-figure-${figure.id}`}>
      <th scope="row">{t(`panels.year.rows.${figure.id}`)}</th>
      <td>
        <span className="year-number">{numberWords(figure.documented, lang)}</span>
        {detail === null ? null : <span className="year-detail">{detail}</span>}
      </td>
      <td className="year-official">
        {official && note !== null ? (
          <>
            <span className="year-number">
              {official.qualifier === 'exact' ? null : (
                <span className="year-qualifier">{t(`vocabulary.qualifier.${official.qualifier}`)} </span>
              )}
              {numberWords(official.value, lang)}
              <sup aria-describedby={`${noteId}-${note}`}>
                <span className="only-heard">{t('panels.year.note', { number: note })}</span>
                <span aria-hidden="true">{note}</span>
              </sup>
            </span>
            <span className="year-detail">{formatDate(official.asOf, lang)}</span>
          </>
        ) : (
          <span className="year-detail">
            {firstOfficial
              ? t('panels.year.noOfficial', { date: formatDate(firstOfficial.asOf, lang) })
              : null}
          </span>
        )}
      </td>
    </tr>
  );
}
