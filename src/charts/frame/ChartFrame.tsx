import type { ReactNode, RefCallback } from 'react';
import { ChartTableDialog } from './ChartTableDialog.tsx';
import type { ChartTable } from './chart-table.ts';
import { Reading } from './Reading.tsx';
import type { ReadingItem } from './reading.ts';
import { mostLines } from './reading-lines.ts';
import { useWords } from './use-words.ts';
import type { ChartText } from './words.ts';
import './chart.css';

interface ChartFrameProps {
  readonly text: ChartText;
  /** Measures the width that the drawing has. */
  readonly follow: RefCallback<HTMLElement>;
  readonly read: (year: number) => readonly ReadingItem[];
  /** Of the column, px. */
  readonly width: number;
  /** Publishers of the official values; empty when there are none. */
  readonly sources: string;
  readonly table: () => ChartTable;
  /** A choice of what is drawn. */
  readonly choice?: ReactNode;
  /** The drawing; null when there is nothing to draw. */
  readonly children: ReactNode;
}

/** What stands around every chart: its finding, the numbers of the year, its limits, its sources, its table. */
export function ChartFrame({ text, follow, read, width, sources, table, choice, children }: ChartFrameProps) {
  const { t } = useWords();
  return (
    <article className="chart" aria-label={text.title}>
      <header className="chart-head">
        <h3 className="chart-title">{text.title}</h3>
        <p className="chart-subtitle">{text.subtitle}</p>
        {choice}
      </header>
      <Reading read={read} lines={mostLines(read, width)} />
      <div className="chart-plot" ref={follow}>
        {children ?? <p className="chart-empty">{t('charts.empty')}</p>}
      </div>
      <footer className="chart-foot">
        <p>{text.note}</p>
        {sources !== '' && <p>{t('charts.officialFrom', { list: sources })}</p>}
        <ChartTableDialog title={text.title} subtitle={text.subtitle} table={table} />
      </footer>
    </article>
  );
}
