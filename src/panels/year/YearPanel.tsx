import { memo } from 'react';
import { periodOf } from '../../model/year.ts';
import { useTexts, useView } from '../../store/atlas-context.ts';
import { useSettledYear } from '../../store/use-settled-year.ts';
import { YearText } from '../../store/YearText.tsx';
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
      <YearNumbers />
      <Changes year={settled} />
      <Events year={settled} />
    </div>
  );
}

const Changes = memo(YearChanges);
const Events = memo(YearEvents);

function YearHero() {
  const t = useTexts();
  const id = useView((view) => periodOf(view.year).id);
  return (
    <header className="year-head">
      <h2 className="year-hero" tabIndex={-1} data-panel-heading="">
        <YearText say={String} />
      </h2>
      <p className={`year-period year-period-${id}`}>
        <span className="year-period-span">{t(`vocabulary.period.${id}.years`)}</span>{' '}
        {t(`vocabulary.period.${id}.name`)}
      </p>
    </header>
  );
}
