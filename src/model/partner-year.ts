import type { Partner } from './dataset.ts';
import { cellOf, type PartnerState, stateIn, type Timeline } from './timeline.ts';

/** What the timeline says of a partner in a year. */
export interface PartnerYear {
  readonly state: PartnerState;
  /** Ties in force. */
  readonly ties: number;
  /** The year in which co-operation first counted, once it has come. */
  readonly since: number | null;
  readonly sinceOf: Partner | null;
  /** Ties that began in the year. */
  readonly fresh: number;
  /** Ties that ended in the year. */
  readonly ended: number;
}

/** Null for a partner that the timeline does not count. */
export function partnerInYear(timeline: Timeline, id: string, year: number): PartnerYear | null {
  const index = timeline.indexOf.get(id);
  if (index === undefined) return null;
  const state = stateIn(timeline, index, year);
  const cell = cellOf(index, year);
  const since = timeline.since[index] ?? 0;
  const come = since !== 0 && since <= year && state !== 'not-a-state';
  return {
    state,
    ties: timeline.count[cell] ?? 0,
    since: come ? since : null,
    sinceOf: come ? (timeline.partners[timeline.sinceFrom[index] ?? -1] ?? null) : null,
    fresh: timeline.begun[cell] ?? 0,
    ended: timeline.ended[cell] ?? 0,
  };
}
