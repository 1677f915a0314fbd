import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { namesOneYear, yearOf } from '../model/partial-date.ts';
import { FIRST_YEAR, LAST_YEAR, PERIODS } from '../model/year.ts';
import { useAtlas, useLanguage, useTexts } from '../store/atlas-context.ts';
import { positionOf } from './position.ts';

const span = LAST_YEAR - FIRST_YEAR;
const percent = (year: number): string => `${positionOf(year) * 100}%`;
const DECADES = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;

/** Decades, the three periods, and the marks of events one can walk through with the arrow keys. */
export const Ruler = memo(function Ruler({ onPoint }: { readonly onPoint: (year: number | null) => void }) {
  const { dataset, actions } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const group = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => {
    const byYear = new Map<number, string[]>();
    for (const event of dataset.events) {
      if (!event.milestone || !event.date || !namesOneYear(event.date)) continue;
      const year = yearOf(event.date);
      byYear.set(year, [...(byYear.get(year) ?? []), event.text[lang]]);
    }
    return [...byYear].sort(([a], [b]) => a - b);
  }, [dataset, lang]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const active = document.activeElement;
    const at = active instanceof HTMLButtonElement ? buttons.indexOf(active) : -1;
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
    event.preventDefault();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form */}
      <div
        ref={group}
        className="slider-marks"
        role="group"
        aria-label={t('slider.marks')}
        onKeyDown={onKeyDown}
      >
        {marks.map(([year, texts], index) => (
          <button
            key={year}
            type="button"
            className="slider-mark"
            style={{ left: percent(year) }}
            tabIndex={index === 0 ? 0 : -1}
            aria-label={`${year}: ${texts.join(lang === 'zh' ? '；' : '; ')}`}
            onClick={() => actions.goToYear(year)}
            onFocus={() => onPoint(year)}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(year)}
            onPointerLeave={() => onPoint(null)}
          />
        ))}
      </div>
      <div className="slider-decades" aria-hidden="true">
        {DECADES.map((year) => (
          <span key={year} style={{ left: percent(year) }}>
            {year}
          </span>
        ))}
      </div>
      <div className="slider-periods">
        {PERIODS.map((period) => (
          <button
            key={period.id}
            type="button"
            className={`slider-period slider-period-${period.id}`}
            style={{ left: percent(period.from), width: `${((period.to + 1 - period.from) / span) * 100}%` }}
            onClick={() => actions.goToYear(period.from)}
            title={`${t(`vocabulary.period.${period.id}.years`)} ${t(`vocabulary.period.${period.id}.name`)}`}
          >
            <span className="slider-period-name">
              <b>{t(`vocabulary.period.${period.id}.years`)}</b> {t(`vocabulary.period.${period.id}.name`)}
            </span>
          </button>
        ))}
      </div>
    </>
  );
});
