import { eventsIn, leadingEvent } from '../model/story.ts';
import { useAtlas, useLanguage, usePassing, useTexts } from '../store/atlas-context.ts';
import { useSettledYear } from '../store/use-settled-year.ts';

/** One line that tells the events of the year where the slider rests, or of the year pointed at. */
export function EventLine({ pointed }: { readonly pointed: number | null }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const inChart = usePassing((passing) => passing.pointedYear);
  const settled = useSettledYear();
  const year = pointed ?? inChart ?? settled;
  const events = eventsIn(dataset, year);
  return (
    <p className="slider-line">
      <b>{year}</b>
      <span className="slider-event">{leadingEvent(dataset, year)?.text[lang] ?? t('slider.quiet')}</span>
      {events.length > 1 ? (
        <span className="slider-more">{t('slider.more', { count: events.length - 1 })}</span>
      ) : null}
    </p>
  );
}
