import type { Partner } from '../../model/dataset.ts';
import { yearOf } from '../../model/partial-date.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';

/** The years on whose 31 December the partner existed, first and last. */
function yearsOfLife(partner: Partner): readonly [number, number] {
  const first = Math.max(FIRST_YEAR, yearOf(partner.from));
  const last = partner.to === null ? LAST_YEAR : yearOf(partner.to) - 1;
  return [first, Math.max(first, last)];
}

/** The year of a partner's life that lies nearest. */
export function nearestYear(partner: Partner, year: number): number {
  const [first, last] = yearsOfLife(partner);
  return Math.min(last, Math.max(first, year));
}
