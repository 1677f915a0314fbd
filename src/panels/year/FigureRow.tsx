import { memo, useCallback } from 'react';
import { formatDate } from '../../i18n/date.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { YearText } from '../../store/YearText.tsx';
import { numberWords } from '../parts/value-words.ts';
import type { Figure, FigureId, YearFigures } from './figures.ts';

interface Props extends Pick<Figure, 'id' | 'official' | 'firstOfficial'> {
  readonly figuresOf: (year: number) => YearFigures;
  /** Number of the note that names the source of the official one. */
  readonly note: number | null;
  readonly noteId: string;
}

/**
 * One thing counted: the number documented here, which follows the year past React, and the official one with its day.
 */
export const FigureRow = memo(function FigureRow({
  id,
  official,
  firstOfficial,
  figuresOf,
  note,
  noteId,
}: Props) {
  const t = useTexts();
  const lang = useLanguage();
  const sayNumber = useCallback(
    (year: number) => {
      const shown = figuresOf(year).figures.find((item) => item.id === id);
      return shown ? numberWords(shown.documented, lang) : '';
    },
    [figuresOf, id, lang],
  );
  const sayDetail = useCallback((year: number) => detailOf(id, figuresOf(year), t), [figuresOf, id, t]);
  return (
    <tr className={`year-figure year-figure-${id}`}>
      <th scope="row">{t(`panels.year.rows.${id}`)}</th>
      <td>
        <YearText say={sayNumber} className="year-number year-documented" />
        {id === 'agreements' || id === 'labs' ? (
          <YearText say={sayDetail} className="year-detail year-detail-live" />
        ) : null}
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
});

/** A few words below the documented number. */
function detailOf(id: FigureId, numbers: YearFigures, t: Texts): string {
  if (id === 'labs') return t('panels.year.labs', { count: numbers.allLabs });
  return t(numbers.agreementsSigned > 0 ? 'panels.year.inForceNew' : 'panels.year.inForce', {
    inForce: numbers.agreementsInForce,
    signed: numbers.agreementsSigned,
  });
}
