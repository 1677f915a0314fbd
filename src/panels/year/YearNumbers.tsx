import { memo, useId, useMemo } from 'react';
import { agreementSeries } from '../../model/series.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { FigureRow } from './FigureRow.tsx';
import { figuresIn, otherTotals } from './figures.ts';
import { noteOf, notesOf } from './notes.ts';
import { OtherTotals } from './OtherTotals.tsx';
import { TotalNotes } from './TotalNotes.tsx';

interface Props {
  readonly year: number;
  /** The year for what stands below the numbers: sources, and other totals. */
  readonly settled: number;
}

/** Documented and official numbers side by side, and where each official one was stated. */
export function YearNumbers({ year, settled }: Props) {
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
      <Below year={settled} noteId={noteId} />
    </div>
  );
}

interface BelowProps {
  readonly year: number;
  readonly noteId: string;
}

/** Where the official numbers were stated, and what else was stated in the year. */
const Below = memo(function Below({ year, noteId }: BelowProps) {
  const { dataset, timelineOf } = useAtlas();
  const agreements = useMemo(() => agreementSeries(dataset, false), [dataset]);
  const { figures } = figuresIn(dataset, timelineOf, agreements, year);
  return (
    <>
      <TotalNotes notes={notesOf(figures)} noteId={noteId} />
      <OtherTotals totals={otherTotals(dataset, figures, year)} year={year} />
    </>
  );
});
