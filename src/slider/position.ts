import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';

/** Where a year stands on the track, 0 at its first, 1 at its last. */
export const positionOf = (year: number): number => (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
