import { useCallback } from 'react';
import { headlineText } from '../../i18n/headline-text.ts';
import { useAtlas, useLanguage, useTexts, useTimeline, useView } from '../../store/atlas-context.ts';
import { YearText } from '../../store/YearText.tsx';

/** What the year says, over the map; it follows the slider past React. */
export function MapHeadline() {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const timeline = useTimeline();
  const country = useView((view) => view.country);
  const say = useCallback(
    (year: number) => headlineText({ dataset, timeline }, { year, country, lang }, t),
    [dataset, timeline, country, lang, t],
  );
  return (
    <h2 className="map-headline">
      <YearText key={`${lang} ${country}`} say={say} />
    </h2>
  );
}
