import { useDeferredValue } from 'react';
import { periodOf } from '../../model/year.ts';
import { useTexts, useView } from '../../store/atlas-context.ts';
import { YearChanges } from './YearChanges.tsx';
import { YearEvents } from './YearEvents.tsx';
import { YearNumbers } from './YearNumbers.tsx';
import './year.css';

/** What one year was: its numbers, what it changed, what happened. */
export function YearPanel() {
  // The lists may follow a moment later, so that dragging never waits for them.
  const settled = useDeferredValue(useView((view) => view.year));
  return (
    <div className="year">
      <YearHero />
      <YearNumbers year={settled} />
      <YearChanges year={settled} />
      <YearEvents year={settled} />
    </div>
  );
}

function YearHero() {
  const t = useTexts();
  const year = useView((view) => view.year);
  const { id } = periodOf(year);
  return (
    <header className="year-head">
      <h2 className="year-hero" tabIndex={-1} data-panel-heading="">
        {year}
      </h2>
      <p className={`year-period year-period-${id}`}>
        <span className="year-period-span">{t(`vocabulary.period.${id}.years`)}</span>{' '}
        {t(`vocabulary.period.${id}.name`)}
      </p>
    </header>
  );
}
