import { useMemo } from 'react';
import { eventsAround, eventsIn } from '../../model/story.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { EventItem } from '../parts/EventItem.tsx';

/** The events of the year, and what was under way in it. */
export function YearEvents({ year }: { readonly year: number }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const events = useMemo(() => eventsIn(dataset, year), [dataset, year]);
  const around = useMemo(() => eventsAround(dataset, year), [dataset, year]);
  return (
    <div className="year-part">
      <h3>{t('panels.year.events', { year })}</h3>
      {events.length === 0 ? (
        <p className="panel-note">{t('panels.year.noEvents', { year })}</p>
      ) : (
        <ol className="panel-events">
          {events.map((event) => (
            <li key={event.id}>
              <EventItem event={event} year={year} />
            </li>
          ))}
        </ol>
      )}
      {around.length > 0 ? (
        <details className="panel-fold">
          <summary>
            {t('panels.year.around', { year })} <span className="panel-count">{around.length}</span>
          </summary>
          <ol className="panel-events">
            {around.map((event) => (
              <li key={event.id}>
                <EventItem event={event} year={year} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}
