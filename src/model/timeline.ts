import type { Dataset, Partner, Tie } from './dataset.ts';
import { beganIn, endedIn, existedIn, goneBy, inForce } from './lifetime.ts';
import { yearOf } from './partial-date.ts';
import { DIRECTIONS, type Direction, KINDS, type Kind } from './vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR, YEAR_COUNT } from './year.ts';

export const PARTNER_STATES = ['none', 'active', 'suspended', 'not-a-state', 'gone'] as const;
export type PartnerState = (typeof PARTNER_STATES)[number];

export interface TieFilter {
  /** Empty means all kinds. */
  readonly kinds: readonly Kind[];
  readonly unverified: boolean;
}

export const ALL_CONFIRMED: TieFilter = { kinds: [], unverified: false };

/**
 * Every partner in every year, counted once before the first drag. The tables are laid out
 * partner by partner: cell = partner index * YEAR_COUNT + (year - FIRST_YEAR).
 */
export interface Timeline {
  readonly partners: readonly Partner[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Index into PARTNER_STATES. */
  readonly state: Uint8Array;
  /** Ties in force on 31 December. */
  readonly count: Uint16Array;
  /** Ties that began, and that ended, in the year. */
  readonly begun: Uint16Array;
  readonly ended: Uint16Array;
  /** Index into KINDS of the strongest tie in force; 255 for none. */
  readonly strongest: Uint8Array;
  /** The same among those begun in the year. */
  readonly strongestBegun: Uint8Array;
  /** Index into DIRECTIONS of what most ties in force do. */
  readonly direction: Uint8Array;
  readonly directionBegun: Uint8Array;
  /** Year in which co-operation first counted, inherited by a legal continuator; 0 for never. */
  readonly since: Uint16Array;
  /** The partner whose beginning was inherited; -1 for its own. */
  readonly sinceFrom: Int16Array;
  /** Partners in state `active`, one number a year. */
  readonly activeByYear: Uint16Array;
}

export const NO_KIND = 255;

export const cellOf = (partner: number, year: number): number => partner * YEAR_COUNT + (year - FIRST_YEAR);

const passes = (tie: Tie, filter: TieFilter): boolean =>
  (filter.unverified || tie.confidence !== 'unverified') &&
  (filter.kinds.length === 0 || filter.kinds.includes(tie.kind));

/** Counts all partners in all years. Work grows with ties times years; done once per filter. */
export function buildTimeline(dataset: Dataset, filter: TieFilter): Timeline {
  const { partners } = dataset;
  const size = partners.length * YEAR_COUNT;
  const timeline: Timeline = {
    partners,
    indexOf: new Map(partners.map((partner, index) => [partner.id, index])),
    state: new Uint8Array(size),
    count: new Uint16Array(size),
    begun: new Uint16Array(size),
    ended: new Uint16Array(size),
    strongest: new Uint8Array(size).fill(NO_KIND),
    strongestBegun: new Uint8Array(size).fill(NO_KIND),
    direction: new Uint8Array(size),
    directionBegun: new Uint8Array(size),
    since: new Uint16Array(partners.length),
    sinceFrom: new Int16Array(partners.length).fill(-1),
    activeByYear: new Uint16Array(YEAR_COUNT),
  };
  partners.forEach((partner, index) => {
    const ties = (dataset.tiesByPartner.get(partner.id) ?? []).filter((tie) => passes(tie, filter));
    countPartner(timeline, partner, index, ties);
  });
  inheritBeginnings(timeline);
  return timeline;
}

function countPartner(timeline: Timeline, partner: Partner, index: number, ties: readonly Tie[]): void {
  const now = new DirectionCount();
  const fresh = new DirectionCount();
  let hadTies = false;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const cell = cellOf(index, year);
    const exists = existedIn(partner, year);
    now.clear();
    fresh.clear();
    for (const tie of ties) {
      const kind = KINDS.indexOf(tie.kind);
      if (exists && inForce(tie, year)) {
        add(timeline.count, timeline.strongest, cell, kind);
        now.add(tie.direction);
      }
      if (beganIn(tie, year)) {
        add(timeline.begun, timeline.strongestBegun, cell, kind);
        fresh.add(tie.direction);
      }
      if (endedIn(tie, year)) timeline.ended[cell] = (timeline.ended[cell] ?? 0) + 1;
      if (yearOf(tie.start) <= year) hadTies = true;
    }
    const count = timeline.count[cell] ?? 0;
    if (count > 0 && timeline.since[index] === 0) timeline.since[index] = year;
    timeline.direction[cell] = now.most();
    timeline.directionBegun[cell] = fresh.most();
    timeline.state[cell] = PARTNER_STATES.indexOf(stateOf(partner, year, exists, count, hadTies));
    if (count > 0) {
      const slot = year - FIRST_YEAR;
      timeline.activeByYear[slot] = (timeline.activeByYear[slot] ?? 0) + 1;
    }
  }
}

function add(counts: Uint16Array, strongest: Uint8Array, cell: number, kind: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1;
  if (kind < (strongest[cell] ?? NO_KIND)) strongest[cell] = kind;
}

function stateOf(partner: Partner, year: number, exists: boolean, count: number, had: boolean): PartnerState {
  if (!exists) return goneBy(partner, year) ? 'gone' : 'not-a-state';
  if (count > 0) return 'active';
  return had ? 'suspended' : 'none';
}

class DirectionCount {
  private readonly counts = new Uint16Array(DIRECTIONS.length);

  clear(): void {
    this.counts.fill(0);
  }

  add(direction: Direction): void {
    const index = DIRECTIONS.indexOf(direction);
    this.counts[index] = (this.counts[index] ?? 0) + 1;
  }

  /** The most frequent direction; a draw between in and out is mutual. */
  most(): number {
    const [incoming = 0, outgoing = 0, mutual = 0] = this.counts;
    if (incoming > outgoing && incoming > mutual) return DIRECTIONS.indexOf('in');
    if (outgoing > incoming && outgoing > mutual) return DIRECTIONS.indexOf('out');
    return DIRECTIONS.indexOf('mutual');
  }
}

/** For "since when" a legal continuator begins where its predecessor began. */
function inheritBeginnings(timeline: Timeline): void {
  timeline.partners.forEach((partner, index) => {
    let ancestor = partner;
    while (ancestor.continues !== null) {
      const at = timeline.indexOf.get(ancestor.continues);
      const next = at === undefined ? undefined : timeline.partners[at];
      if (at === undefined || next === undefined) return;
      const begun = timeline.since[at] ?? 0;
      const own = timeline.since[index] ?? 0;
      if (begun !== 0 && (own === 0 || begun < own)) {
        timeline.since[index] = begun;
        timeline.sinceFrom[index] = at;
      }
      ancestor = next;
    }
  });
}

export const stateIn = (timeline: Timeline, partner: number, year: number): PartnerState =>
  PARTNER_STATES[timeline.state[cellOf(partner, year)] ?? 0] ?? 'none';

/** Documented partners at the end of the year, by the counting rule. */
export const documentedIn = (timeline: Timeline, year: number): number =>
  timeline.activeByYear[year - FIRST_YEAR] ?? 0;
