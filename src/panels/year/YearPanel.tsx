import { memo } from 'react';
import { periodOf } from '../../model/year.ts';
import { useTexts, useView } from '../../store/atlas-context.ts';
import { useSettledYear } from '../../store/use-settled-year.ts';
import { YearChanges } from './YearChanges.tsx';
import { YearEvents } from './YearEvents.tsx';
import { YearNumbers } from './YearNumbers.tsx';
import './year.css';

/** What one year was: its numbers, what it changed, what happened. */
export function YearPanel() {
  // The lists follow when the slider rests, so that dragging never waits for them.
  const settled = useSettledYear();
  return (
    <div className="year">
      <YearHero />
      <Numbers settled={settled} />
      <Changes year={settled} />
      <Events year={settled} />
    </div>
  );
}

function Numbers({ settled }: { readonly settled: number }) {
  const year = useView((view) => view.year);
  return <YearNumbers year={year} settled={settled} />;
}

const Changes = memo(YearChanges);
const Events = memo(YearEvents);

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
