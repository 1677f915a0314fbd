import type { StoryEvent } from '../../model/dataset.ts';
import { withYear } from '../../model/view.ts';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { eventYear } from '../parts/event-year.ts';

/** Leads from an event to the map of its year; events that name no single year have none. */
export function ShowYear({ event }: { readonly event: StoryEvent }) {
  const { store, actions } = useAtlas();
  const t = useTexts();
  const year = eventYear(event);
  if (year === null) return null;
  return (
    <button
      type="button"
      className="panel-more"
      onClick={() => {
        actions.pause();
        // Year and page in one step, so that "back" leads back here.
        actions.setView(withYear({ ...store.getState().view, page: 'map' }, year));
      }}
    >
      {t('story.showYear', { year })}
    </button>
  );
}
