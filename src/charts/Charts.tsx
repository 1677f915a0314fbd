import { useCallback, useId, useState } from 'react';
import { Boundary } from '../ui/Boundary.tsx';
import { Agreements } from './agreements/Agreements.tsx';
import { ColumnWidth, widthOf } from './frame/column-width.ts';
import { useWords } from './frame/use-words.ts';
import { Kinds } from './kinds/Kinds.tsx';
import { Laboratories } from './laboratories/Laboratories.tsx';
import { Partners } from './partners/Partners.tsx';
import './charts.css';

const CHARTS = [
  ['partners', Partners],
  ['agreements', Agreements],
  ['laboratories', Laboratories],
  ['kinds', Kinds],
] as const;

/** Four charts on one time axis, linked with the year of the view. */
export function Charts() {
  const { t } = useWords();
  const id = useId();
  const [column, setColumn] = useState<number | null>(null);
  const measure = useCallback((empty: HTMLElement | null) => {
    if (empty) setColumn(widthOf(empty));
  }, []);
  return (
    <section className="charts" aria-labelledby={id}>
      <header className="charts-head">
        <h2 id={id} className="charts-title">
          {t('charts.title')}
        </h2>
        <p className="charts-lead">{t('charts.lead')}</p>
      </header>
      <div className="charts-grid">
        {column === null ? (
          <article ref={measure} className="chart" />
        ) : (
          <ColumnWidth value={column}>
            {CHARTS.map(([name, Chart]) => (
              <Boundary key={name} message={t('common.broken.chart')} retry={t('common.retry')}>
                <Chart />
              </Boundary>
            ))}
          </ColumnWidth>
        )}
      </div>
    </section>
  );
}
