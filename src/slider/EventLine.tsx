import { useMemo } from 'react';
import type { StoryEvent } from '../model/dataset.ts';
import { eventsIn } from '../model/story.ts';
import { useAtlas, useLanguage, usePassing, useTexts, useView } from '../store/atlas-context.ts';

/** One line that tells the events of the year shown, or of the year pointed at. */
export function EventLine({ pointed }: { readonly pointed: number | null }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const year = useView((view) => view.year);
  const inChart = usePassing((passing) => passing.pointedYear);
  const told = pointed ?? inChart ?? year;
  const events = useMemo(() => eventsIn(dataset, told), [dataset, told]);
  const first = leading(events);
  return (
    <p className="slider-line">
      <b>{told}</b>
      <span>{first ? first.text[lang] : t('slider.quiet')}</span>
      {events.length > 1 ? (
        <span className="slider-more">{t('slider.more', { count: events.length - 1 })}</span>
      ) : null}
    </p>
  );
}

const leading = (events: readonly StoryEvent[]): StoryEvent | undefined =>
  events.find((event) => event.milestone) ?? events[0];
