import { memo, useId, useMemo } from 'react';
import { byYear } from '../../model/by-year.ts';
import { agreementSeries } from '../../model/series.ts';
import { useAtlas, useTexts, useView } from '../../store/atlas-context.ts';
import { useSettledYear } from '../../store/use-settled-year.ts';
import { FigureRow } from './FigureRow.tsx';
import { figuresIn, otherTotals, shapeOf, type YearFigures } from './figures.ts';
import { noteOf, notesOf } from './notes.ts';
import { OtherTotals } from './OtherTotals.tsx';
import { TotalNotes } from './TotalNotes.tsx';

/** Documented and official numbers side by side, and where each official one was stated. */
export function YearNumbers() {
  const { dataset, timelineOf, store } = useAtlas();
  const t = useTexts();
  const noteId = useId();
  const settled = useSettledYear();
  const figuresOf = useMemo(() => {
    const agreements = agreementSeries(dataset, false);
    return byYear((year) => figuresIn(dataset, timelineOf, agreements, year));
  }, [dataset, timelineOf]);
  useView((view) => shapeOf(figuresOf(view.year)));
  const { figures } = figuresOf(store.getState().view.year);
  const notes = notesOf(figures);
  return (
    <div className="year-numbers">
      <table className="year-table">
        <caption className="only-heard">{t('panels.year.numbers', { year: settled })}</caption>
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
          {figures.map((figure) => (
            <FigureRow
              key={figure.id}
              id={figure.id}
              official={figure.official}
              firstOfficial={figure.firstOfficial}
              figuresOf={figuresOf}
              note={noteOf(notes, figure.official)}
              noteId={noteId}
            />
          ))}
        </tbody>
      </table>
      <Below year={settled} figuresOf={figuresOf} noteId={noteId} />
    </div>
  );
}

interface BelowProps {
  readonly year: number;
  readonly figuresOf: (year: number) => YearFigures;
  readonly noteId: string;
}

/** Where the official numbers were stated, and what else was stated in the year. */
const Below = memo(function Below({ year, figuresOf, noteId }: BelowProps) {
  const { dataset } = useAtlas();
  const { figures } = figuresOf(year);
  return (
    <>
      <TotalNotes notes={notesOf(figures)} noteId={noteId} />
      <OtherTotals totals={otherTotals(dataset, figures, year)} year={year} />
    </>
  );
});
