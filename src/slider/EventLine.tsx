import { useCallback } from 'react';
import type { StoryEvent } from '../model/dataset.ts';
import { eventsIn } from '../model/story.ts';
import { useAtlas, useLanguage, usePassing, useTexts } from '../store/atlas-context.ts';
import { YearText } from '../store/YearText.tsx';

/** One line that tells the events of the year shown, or of the year pointed at. */
export function EventLine({ pointed }: { readonly pointed: number | null }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const inChart = usePassing((passing) => passing.pointedYear);
  const fixed = pointed ?? inChart;
  const sayYear = useCallback((year: number) => String(fixed ?? year), [fixed]);
  const sayEvent = useCallback(
    (year: number) => leading(eventsIn(dataset, fixed ?? year))?.text[lang] ?? t('slider.quiet'),
    [dataset, fixed, lang, t],
  );
  const sayMore = useCallback(
    (year: number) => {
      const { length } = eventsIn(dataset, fixed ?? year);
      return length > 1 ? t('slider.more', { count: length - 1 }) : '';
    },
    [dataset, fixed, t],
  );
  return (
    <p className="slider-line">
      <b>
        <YearText say={sayYear} />
      </b>
      <YearText say={sayEvent} className="slider-event" />
      <YearText say={sayMore} className="slider-more" />
    </p>
  );
}

const leading = (events: readonly StoryEvent[]): StoryEvent | undefined =>
  events.find((event) => event.milestone) ?? events[0];
