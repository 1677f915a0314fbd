import type { Partner, Tie } from './dataset.ts';
import { firstDayOf, lastDayOf } from './year.ts';

/** Did the partner exist on 31 December of the year? */
export function existedIn(partner: Partner, year: number): boolean {
  const day = lastDayOf(year);
  return partner.from.last <= day && (partner.to === null || partner.to.last > day);
}

/** Had the partner ceased to exist by 31 December of the year? */
export const goneBy = (partner: Partner, year: number): boolean =>
  partner.to !== null && partner.to.last <= lastDayOf(year);

/**
 * The counting rule: a tie is in force in a year if it had surely begun by 31 December and had not
 * surely ended by then. No known end means still in force.
 */
export function inForce(tie: Pick<Tie, 'start' | 'end'>, year: number): boolean {
  const day = lastDayOf(year);
  return tie.start.last <= day && (tie.end === null || tie.end.last > day);
}

/** Did the tie begin in this very year, by a date that names one year? */
export function beganIn(tie: Pick<Tie, 'start'>, year: number): boolean {
  return tie.start.first >= firstDayOf(year) && tie.start.last <= lastDayOf(year);
}

/** Did the tie end in this very year? */
export function endedIn(tie: Pick<Tie, 'end'>, year: number): boolean {
  return tie.end !== null && tie.end.last >= firstDayOf(year) && tie.end.last <= lastDayOf(year);
}

export type TieState = 'in-force' | 'ended' | 'not-yet' | 'began-this-year';

export function tieStateIn(tie: Tie, year: number): TieState {
  if (tie.start.last > lastDayOf(year)) return 'not-yet';
  if (!inForce(tie, year)) return 'ended';
  return beganIn(tie, year) ? 'began-this-year' : 'in-force';
}
