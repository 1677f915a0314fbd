import type { Dataset } from '../model/dataset.ts';
import { leadingEvent } from '../model/story.ts';
import { cellOf, documentedIn, stateIn, type Timeline } from '../model/timeline.ts';
import type { View } from '../model/view.ts';
import { FIRST_YEAR } from '../model/year.ts';
import { listText } from './list-text.ts';
import type { Texts } from './texts.ts';

export interface HeadlineFacts {
  readonly dataset: Dataset;
  readonly timeline: Timeline;
}

type HeadlineView = Pick<View, 'year' | 'country' | 'lang'>;

/** New partners named in a headline; one name more is shorter than "and 1 more". */
const NAMED = 2;

/**
 * What a year says, in one sentence without a full stop: of the chosen partner its ties; else the year's main event,
 * or who is new; and the number of documented partners.
 */
export function headlineText(facts: HeadlineFacts, view: HeadlineView, t: Texts): string {
  const { year } = view;
  const ofPartner = partnerHeadline(facts, view, t);
  if (ofPartner !== null) return ofPartner;
  const count = documentedIn(facts.timeline, year);
  const what = leadingEvent(facts.dataset, year)?.text[view.lang] ?? newcomers(facts, view, t);
  return what === null
    ? t('map.headline.count', { year, count })
    : t('map.headline.event', { year, count, what });
}

function partnerHeadline(
  { timeline }: HeadlineFacts,
  { year, country, lang }: HeadlineView,
  t: Texts,
): string | null {
  const index = country === null ? undefined : timeline.indexOf.get(country);
  const partner = index === undefined ? undefined : timeline.partners[index];
  if (index === undefined || !partner) return null;
  const name = partner.name[lang];
  const state = stateIn(timeline, index, year);
  const since = timeline.since[index] ?? year;
  const count = timeline.count[cellOf(index, year)] ?? 0;
  if (state === 'active') return t('map.headline.partner', { year, name, count, since });
  return t(`map.headline.${state === 'suspended' ? 'lapsed' : 'none'}`, { year, name, since });
}

/** "New partners: Spain, Iran and 2 more"; null when nobody is new. */
function newcomers({ timeline }: HeadlineFacts, { year, lang }: HeadlineView, t: Texts): string | null {
  const names = timeline.partners.flatMap((partner, index): string[] => {
    const isNew = stateIn(timeline, index, year) === 'active' && (timeline.since[index] ?? 0) === year;
    return isNew && year > FIRST_YEAR ? [partner.name[lang]] : [];
  });
  return names.length === 0 ? null : t('map.headline.new', { names: listText(names, t, NAMED) });
}
