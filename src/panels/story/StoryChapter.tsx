import { useMemo } from 'react';
import { eventsOfPeriod } from '../../model/story.ts';
import type { Period } from '../../model/year.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { EventItem } from '../parts/EventItem.tsx';
import { ShowYear } from './ShowYear.tsx';
import { chapterId } from './StoryIndex.tsx';
import { isShown, type Shown } from './shown.ts';

interface Props {
  readonly period: Period;
  readonly shown: Shown;
}

/** One period: what it was about, then its events in order of time, undated ones last. */
export function StoryChapter({ period, shown }: Props) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const events = useMemo(() => eventsOfPeriod(dataset, period.id), [dataset, period]);
  const listed = events.filter((event) => isShown(event, shown));
  return (
    <section className={`story-chapter story-chapter-${period.id}`} aria-labelledby={chapterId(period.id)}>
      <h3 id={chapterId(period.id)} tabIndex={-1}>
        <span className="story-years">{t(`vocabulary.period.${period.id}.years`)}</span>{' '}
        <span className="story-name">{t(`vocabulary.period.${period.id}.name`)}</span>
      </h3>
      <p className="story-intro">{t(`story.period.${period.id}.intro`)}</p>
      <p className="story-shown">{t('story.shown', { count: listed.length })}</p>
      {listed.length === 0 ? (
        <p className="panel-note">{t('story.none')}</p>
      ) : (
        <ol className="panel-events">
          {listed.map((event) => (
            <li key={event.id}>
              <EventItem event={event}>
                <ShowYear event={event} />
              </EventItem>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
