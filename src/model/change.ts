import type { Dataset, Tie } from './dataset.ts';
import { beganIn, endedIn } from './lifetime.ts';
import { compareDates } from './partial-date.ts';
import { allows } from './series.ts';
import { cellOf, stateIn, type TieFilter, type Timeline } from './timeline.ts';
import { FIRST_YEAR } from './year.ts';

export interface YearChange {
  readonly began: readonly Tie[];
  readonly ended: readonly Tie[];
  /** Partners active at the end of the year and not the year before: for the first time, ... */
  readonly joined: readonly string[];
  /** ... again, ... */
  readonly resumed: readonly string[];
  /** ... or, new as a state, in place of one that they continue. */
  readonly continued: readonly string[];
  /** Partners no longer active at the end of the year: still states, ... */
  readonly left: readonly string[];
  /** ... or no longer. */
  readonly gone: readonly string[];
}

const ACTIVE = 1;

/** What the year changed, by dates that name this one year. */
export function changeIn(dataset: Dataset, timeline: Timeline, filter: TieFilter, year: number): YearChange {
  const shown = dataset.ties.filter((tie) => allows(tie, filter));
  const changed = {
    joined: [] as string[],
    resumed: [] as string[],
    continued: [] as string[],
    left: [] as string[],
    gone: [] as string[],
  };
  timeline.partners.forEach((partner, index) => {
    const now = timeline.state[cellOf(index, year)] === ACTIVE;
    const before = year > FIRST_YEAR && timeline.state[cellOf(index, year - 1)] === ACTIVE;
    if (now && !before) {
      const isFirst = (timeline.since[index] ?? year) >= year;
      const inherits =
        (timeline.sinceFrom[index] ?? -1) >= 0 && stateIn(timeline, index, year - 1) === 'not-a-state';
      changed[isFirst ? 'joined' : inherits ? 'continued' : 'resumed'].push(partner.id);
    }
    if (before && !now) changed[stateIn(timeline, index, year) === 'gone' ? 'gone' : 'left'].push(partner.id);
  });
  return {
    began: shown.filter((tie) => beganIn(tie, year)).sort((a, b) => compareDates(a.start, b.start)),
    ended: shown.filter((tie) => endedIn(tie, year)),
    ...changed,
  };
}
