import { clampYear, FIRST_YEAR } from '../../model/year.ts';

/** The axis of all charts runs on to the year of the laboratory target, so that one year stands at one place. */
export const AXIS_END = 2028;

/** Years side by side in slots of equal width, px. */
export interface TimeScale {
  readonly left: number;
  readonly slot: number;
}

export const timeScale = (left: number, right: number): TimeScale => ({
  left,
  slot: (right - left) / (AXIS_END - FIRST_YEAR + 1),
});

/** Left edge of the slot of a year. */
export const edgeOf = (time: TimeScale, year: number): number => time.left + (year - FIRST_YEAR) * time.slot;

export const centreOf = (time: TimeScale, year: number): number => edgeOf(time, year + 0.5);

/** The year of the atlas nearest to a place on the axis. */
export const yearAt = (time: TimeScale, x: number): number =>
  clampYear(FIRST_YEAR + Math.floor((x - time.left) / time.slot));

/** Years named under the axis: every decade, every second one where there is little room. */
export function namedYears(time: TimeScale): readonly number[] {
  const step = time.slot * 10 < 50 ? 20 : 10;
  const years: number[] = [];
  for (let year = 1950; year < AXIS_END; year += step) years.push(year);
  return years;
}
