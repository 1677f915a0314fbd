import type { Capital } from './dataset.ts';
import { type Paint, paintOf, shownState } from './paint.ts';
import { BEIJING, capitalIn } from './place.ts';
import { cellOf, type PartnerState, stateIn, type Timeline } from './timeline.ts';
import type { SceneView } from './view.ts';
import { DIRECTIONS, type Direction } from './vocabulary.ts';
import { FIRST_YEAR } from './year.ts';

/** One partner in one year: what its node, its arc and its land show. */
export interface Mark {
  /** Index into the partners of the timeline. */
  readonly partner: number;
  readonly id: string;
  readonly state: PartnerState;
  readonly paint: Paint;
  /** Capital of the year, degrees. */
  readonly at: readonly [number, number];
  readonly ties: number;
  readonly begun: number;
  readonly ended: number;
  readonly direction: Direction;
  /** Co-operation that began in this year: drawn strong. */
  readonly fresh: boolean;
  /** In force a year ago and no longer: drawn as a trace in this year only. */
  readonly lost: boolean;
}

export interface Arc {
  readonly id: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly direction: Direction;
  /** `trace`: something ended in the year; drawn broken, beside what still stands. */
  readonly weight: 'fresh' | 'standing' | 'trace';
}

/** Marks of all partners that exist in the year, or left it as a trace. */
export function marksIn(
  timeline: Timeline,
  capitals: ReadonlyMap<string, readonly Capital[]>,
  view: SceneView,
): readonly Mark[] {
  const marks: Mark[] = [];
  timeline.partners.forEach((partner, index) => {
    const cell = cellOf(index, view.year);
    const state = shownState(timeline, index, view);
    const lost =
      wasActive(timeline, index, view.year - 1) && stateIn(timeline, index, view.year) !== 'active';
    if ((state === 'not-a-state' || state === 'gone') && !lost) return;
    const capital = capitalIn(capitals.get(partner.id) ?? [], view.year);
    if (!capital) return;
    const begun = timeline.begun[cell] ?? 0;
    const direction = (view.span === 'this-year' || begun > 0 ? timeline.directionBegun : timeline.direction)[
      cell
    ];
    marks.push({
      partner: index,
      id: partner.id,
      state,
      paint: paintOf(timeline, index, view),
      at: [capital.lon, capital.lat],
      ties: timeline.count[cell] ?? 0,
      begun,
      ended: timeline.ended[cell] ?? 0,
      direction: DIRECTIONS[direction ?? 2] ?? 'mutual',
      fresh: begun > 0 && state === 'active',
      lost,
    });
  });
  return marks;
}

const wasActive = (timeline: Timeline, partner: number, year: number): boolean =>
  year >= FIRST_YEAR && stateIn(timeline, partner, year) === 'active';

/** Arcs from Beijing: one a partner for what stands, and a broken one for what ended in the year. */
export function arcsOf(marks: readonly Mark[]): readonly Arc[] {
  return marks.flatMap((mark): Arc[] => {
    const arc = (weight: Arc['weight']): Arc => ({
      id: mark.id,
      from: BEIJING,
      to: mark.at,
      direction: mark.direction,
      weight,
    });
    const arcs: Arc[] = [];
    if (mark.lost || mark.ended > 0) arcs.push(arc('trace'));
    if (mark.state === 'active') arcs.push(arc(mark.fresh ? 'fresh' : 'standing'));
    return arcs;
  });
}
