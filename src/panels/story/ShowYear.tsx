import type { StoryEvent } from '../../model/dataset.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { eventYear } from '../parts/event-year.ts';

/** Leads from an event to the map of its year; events that name no single year have none. */
export function ShowYear({ event }: { readonly event: StoryEvent }) {
  const { actions } = useAtlas();
  const t = useTexts();
  const year = eventYear(event);
  if (year === null) return null;
  return (
    <button
      type="button"
      className="panel-more"
      onClick={() => {
        actions.goToYear(year);
        actions.setPage('map');
      }}
    >
      {t('story.showYear', { year })}
    </button>
  );
}
