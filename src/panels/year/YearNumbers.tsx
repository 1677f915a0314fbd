import { useId, useMemo } from 'react';
import { agreementSeries } from '../../model/series.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { FigureRow } from './FigureRow.tsx';
import { figuresIn, otherTotals } from './figures.ts';
import { noteOf, notesOf } from './notes.ts';
import { OtherTotals } from './OtherTotals.tsx';
import { TotalNotes } from './TotalNotes.tsx';

/** Documented and official numbers side by side, and where each official one was stated. */
export function YearNumbers({ year }: { readonly year: number }) {
  const { dataset, timelineOf } = useAtlas();
  const t = useTexts();
  const noteId = useId();
  const agreements = useMemo(() => agreementSeries(dataset, false), [dataset]);
  const numbers = useMemo(
    () => figuresIn(dataset, timelineOf, agreements, year),
    [dataset, timelineOf, agreements, year],
  );
  const notes = notesOf(numbers.figures);
  const details = {
    partners: null,
    agreements: t(numbers.agreementsSigned > 0 ? 'panels.year.inForceNew' : 'panels.year.inForce', {
      inForce: numbers.agreementsInForce,
      signed: numbers.agreementsSigned,
    }),
    agreementCountries: null,
    labs: t('panels.year.labs', { count: numbers.allLabs }),
  } as const;
  return (
    <div className="year-numbers">
      <table className="year-table">
        <caption className="only-heard">{t('panels.year.numbers', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-heard">{t('panels.year.metric')}</span>
            </th>
            <th scope="col">{t('common.documented')}</th>
            <th scope="col">{t('common.official')}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.figures.map((figure) => (
            <FigureRow
              key={figure.id}
              figure={figure}
              detail={details[figure.id]}
              note={noteOf(notes, figure.official)}
              noteId={noteId}
            />
          ))}
        </tbody>
      </table>
      <TotalNotes notes={notes} noteId={noteId} />
      <OtherTotals totals={otherTotals(dataset, numbers.figures, year)} year={year} />
    </div>
  );
}
