import type { YearSeries } from '../../model/series.ts';
import { FIRST_YEAR } from '../../model/year.ts';
import { type Panel, round, yOf } from './panel.ts';
import { edgeOf, type TimeScale } from './time-scale.ts';

/** Height of the line in each year, px. */
export const heightsOf = (series: YearSeries, panel: Panel): readonly number[] =>
  series.map((value) => yOf(panel, value));

/** A line that keeps each value for the whole slot of its year, as an SVG path; it begins with the first value. */
export function stepPath(series: YearSeries, panel: Panel, time: TimeScale): string {
  const first = series.findIndex((value) => value > 0);
  if (first < 0) return '';
  const parts = [`M${round(edgeOf(time, FIRST_YEAR + first))} ${panel.bottom}`];
  let height = panel.bottom;
  series.forEach((value, slot) => {
    const next = yOf(panel, value);
    if (slot < first || next === height) return;
    if (slot > first) parts.push(`H${round(edgeOf(time, FIRST_YEAR + slot))}`);
    parts.push(`V${next}`);
    height = next;
  });
  parts.push(`H${round(edgeOf(time, FIRST_YEAR + series.length))}`);
  return parts.join('');
}
