import type { Dataset } from '../model/dataset.ts';
import { buildTimeline, type TieFilter, type Timeline } from '../model/timeline.ts';
import type { View } from '../model/view.ts';
import { KINDS } from '../model/vocabulary.ts';

/** Filters a reader switches back and forth between stay counted. */
const KEPT = 8;

export const filterOf = (view: Pick<View, 'kinds' | 'unverified'>): TieFilter => ({
  kinds: view.kinds,
  unverified: view.unverified,
});

/** Gives the timeline of a filter, counting each filter once. */
export function createCounting(dataset: Dataset): (filter: TieFilter) => Timeline {
  const kept = new Map<string, Timeline>();
  return (filter) => {
    const key = `${filter.unverified} ${KINDS.filter((kind) => filter.kinds.includes(kind)).join(' ')}`;
    const known = kept.get(key);
    if (known) return known;
    const timeline = buildTimeline(dataset, filter);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, timeline);
    return timeline;
  };
}
