import { listText } from '../../i18n/list-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import { changeIn } from '../../model/change.ts';
import type { Dataset } from '../../model/dataset.ts';
import { shownState } from '../../model/paint.ts';
import { leadingEvent } from '../../model/story.ts';
import { cellOf, stateIn, type TieFilter, type Timeline } from '../../model/timeline.ts';
import type { View } from '../../model/view.ts';
import { periodOf } from '../../model/year.ts';

export interface SummaryFacts {
  readonly dataset: Dataset;
  readonly timelineOf: (filter: TieFilter) => Timeline;
}

/** A list that is heard must end soon; one name more is shorter than "and 1 more". */
const NAMED = 4;

/** The view in words, most important first: how many, what the year changed, the choices made. */
export function summaryOf(facts: SummaryFacts, view: View, t: Texts): readonly string[] {
  const timeline = facts.timelineOf({ kinds: view.kinds, unverified: view.unverified });
  return [
    countSentence(timeline, view, t),
    ...eventSentence(facts.dataset, view, t),
    ...changeSentences(facts.dataset, timeline, view, t),
    periodSentence(view, t),
    ...partnerSentence(timeline, view, t),
    ...choiceSentences(view, t),
  ];
}

/** What the view says now and did not say before, in the language of now. */
export function whatIsNew(facts: SummaryFacts, before: View, now: View, t: Texts): readonly string[] {
  const heard = new Set(summaryOf(facts, before, t));
  return summaryOf(facts, now, t).filter((sentence) => !heard.has(sentence));
}

function countSentence(timeline: Timeline, view: View, t: Texts): string {
  const { year } = view;
  const states = timeline.partners.map((_, index) => shownState(timeline, index, view));
  const active = states.filter((state) => state === 'active').length;
  const suspended = states.filter((state) => state === 'suspended').length;
  if (view.span === 'this-year') {
    const counts = active > 0 ? t('map.summary.begun', { count: active }) : t('map.summary.nobodyNew');
    return t('map.summary.onlyBegun', { year, counts });
  }
  const counts = [
    active > 0 ? t('map.summary.active', { count: active }) : t('map.summary.nobody'),
    ...(suspended > 0 ? [t('map.summary.suspended', { count: suspended })] : []),
  ];
  return t('map.summary.year', { year, counts: counts.join(t('panels.source.comma')) });
}

function changeSentences(dataset: Dataset, timeline: Timeline, view: View, t: Texts): readonly string[] {
  const { year, lang } = view;
  const { joined, resumed, continued, left, gone } = changeIn(dataset, timeline, view, year);
  const at = (id: string): number => timeline.indexOf.get(id) ?? -1;
  const most = (ids: readonly string[], counts: Uint16Array): readonly string[] => {
    const many = (id: string): number => counts[cellOf(at(id), year)] ?? 0;
    return ids.filter((id) => many(id) > 0).sort((a, b) => many(b) - many(a));
  };
  const others = (told: readonly string[]): readonly string[] =>
    timeline.partners.map((partner) => partner.id).filter((id) => !told.includes(id));
  const sentences = [
    ['joined', most(joined, timeline.count)],
    ['resumed', most(resumed, timeline.count)],
    ['continued', most(continued, timeline.count)],
    ['began', most(others([...joined, ...resumed, ...continued]), timeline.begun)],
    ['gone', gone],
    ['left', left],
    ['ended', most(others([...left, ...gone]), timeline.ended)],
  ] as const;
  const told = sentences.flatMap(([key, ids]) => {
    const names = ids.map((id) => dataset.partnerById.get(id)?.name[lang] ?? id);
    return names.length > 0 ? [t(`map.summary.${key}`, { year, names: listText(names, t, NAMED) })] : [];
  });
  return told.length > 0 ? told : [t('map.summary.quiet', { year })];
}

/** The main event of the year: what a reader who listens would otherwise have to look for. */
function eventSentence(dataset: Dataset, { year, lang }: View, t: Texts): readonly string[] {
  const event = leadingEvent(dataset, year);
  return event ? [t('map.summary.event', { year, event: event.text[lang] })] : [];
}

function periodSentence({ year }: View, t: Texts): string {
  const { id } = periodOf(year);
  return t('map.summary.period', {
    name: t(`vocabulary.period.${id}.name`),
    years: t(`vocabulary.period.${id}.years`),
  });
}

function partnerSentence(timeline: Timeline, { country, year, lang }: View, t: Texts): readonly string[] {
  const index = timeline.indexOf.get(country ?? '');
  const partner = index === undefined ? undefined : timeline.partners[index];
  if (index === undefined || !partner) return [];
  const name = partner.name[lang];
  const since = timeline.since[index] ?? 0;
  const state = stateIn(timeline, index, year);
  if (state === 'active') {
    const count = timeline.count[cellOf(index, year)] ?? 0;
    return [t('map.summary.partner.active', { name, count, since })];
  }
  return [
    state === 'suspended'
      ? t('map.summary.partner.suspended', { name, since })
      : t(`map.summary.partner.${state}`, { name }),
  ];
}

function choiceSentences(view: View, t: Texts): readonly string[] {
  const kinds = view.kinds.map((kind) => t(`vocabulary.kind.${kind}`));
  return [
    ...(kinds.length > 0 ? [t('map.summary.kinds', { kinds: listText(kinds, t) })] : []),
    ...(view.unverified ? [t('map.summary.unverified')] : []),
    t(`map.summary.color.${view.color}`),
    t(`map.summary.viewpoint.${view.viewpoint}`),
  ];
}
