import type { Dataset, Tie } from './dataset.ts';
import { beganIn, endedIn } from './lifetime.ts';
import { compareDates } from './partial-date.ts';
import { allows } from './series.ts';
import { cellOf, type TieFilter, type Timeline } from './timeline.ts';
import { FIRST_YEAR } from './year.ts';

export interface YearChange {
  readonly began: readonly Tie[];
  readonly ended: readonly Tie[];
  /** Partners active at the end of the year and not the year before, and the reverse. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

const ACTIVE = 1;

/** What the year changed, by dates that name this one year. */
export function changeIn(dataset: Dataset, timeline: Timeline, filter: TieFilter, year: number): YearChange {
  const shown = dataset.ties.filter((tie) => allows(tie, filter));
  const joined: string[] = [];
  const left: string[] = [];
  timeline.partners.forEach((partner, index) => {
    const now = timeline.state[cellOf(index, year)] === ACTIVE;
    const before = year > FIRST_YEAR && timeline.state[cellOf(index, year - 1)] === ACTIVE;
    if (now && !before) joined.push(partner.id);
    if (before && !now) left.push(partner.id);
  });
  return {
    began: shown.filter((tie) => beganIn(tie, year)).sort((a, b) => compareDates(a.start, b.start)),
    ended: shown.filter((tie) => endedIn(tie, year)),
    joined,
    left,
  };
}
