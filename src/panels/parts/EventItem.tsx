import type { ReactNode } from 'react';
import type { StoryEvent } from '../../model/dataset.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { DirectionMark } from './DirectionMark.tsx';
import { eventYear } from './event-year.ts';
import { PartnerNames } from './PartnerNames.tsx';
import { SourceFold } from './SourceFold.tsx';
import { spanWords } from './span-words.ts';
import { valueWords } from './value-words.ts';
import './parts.css';

interface Props {
  readonly event: StoryEvent;
  /** The year in which its partners open; its own when absent. */
  readonly year?: number;
  /** What else a reader can do with it. */
  readonly children?: ReactNode;
}

/** One event or figure of the story: when, what, which way, how much, with whom, and by what source. */
export function EventItem({ event, year, children }: Props) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const source = dataset.sourceById.get(event.source);
  return (
    <div className={event.milestone ? 'panel-event panel-event-mark' : 'panel-event'}>
      {namesOnly(event, year) ? null : (
        <p className="panel-event-date">
          {event.date === null ? t('story.undated') : spanWords(event.date, event.end, t, lang)}
        </p>
      )}
      <div className="panel-event-body">
        <p className="panel-event-text">{event.text[lang]}</p>
        {event.partners.length > 0 ? (
          <p className="panel-event-partners">
            <PartnerNames ids={event.partners} year={year ?? eventYear(event) ?? undefined} />
          </p>
        ) : null}
        <div className="panel-event-foot">
          {event.value === null ? null : (
            <span className="panel-event-value">
              {valueWords({ value: event.value, qualifier: event.qualifier, unit: event.unit }, t, lang)}
            </span>
          )}
          {event.direction === null ? null : <DirectionMark direction={event.direction} />}
          {children}
          {source ? <SourceFold source={source} /> : null}
        </div>
      </div>
    </div>
  );
}

/** Beside a year there is no need to say that year again. */
const namesOnly = (event: StoryEvent, year: number | undefined): boolean =>
  event.end === null && event.date?.text === String(year);
