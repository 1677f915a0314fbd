import type { YearSeries } from '../../model/series.ts';
import { FIRST_YEAR, YEAR_COUNT } from '../../model/year.ts';
import { type Panel, round, yOf } from '../axis/panel.ts';
import { edgeOf, type TimeScale } from '../axis/time-scale.ts';

export interface Layer<Key extends string> {
  readonly key: Key;
  readonly values: YearSeries;
}

export interface StackedLayer<Key extends string> extends Layer<Key> {
  /** Where the layer begins in each year: the sum of those below. */
  readonly base: YearSeries;
}

/** Lays layers upon each other, the first at the bottom. */
export function stackOf<Key extends string>(layers: readonly Layer<Key>[]): readonly StackedLayer<Key>[] {
  let base: YearSeries = new Array<number>(YEAR_COUNT).fill(0);
  return layers.map((layer) => {
    const stacked = { ...layer, base };
    base = base.map((sum, slot) => sum + (layer.values[slot] ?? 0));
    return stacked;
  });
}

export const sumOf = (series: readonly YearSeries[]): YearSeries =>
  Array.from({ length: YEAR_COUNT }, (_, slot) =>
    series.reduce((sum, values) => sum + (values[slot] ?? 0), 0),
  );

/** One bar a year as one SVG path; `gap` px are left between two bars, none makes steps of an area. */
export function barsPath(layer: StackedLayer<string>, panel: Panel, time: TimeScale, gap: number): string {
  return layer.values
    .map((value, slot) => {
      if (value === 0) return '';
      const left = round(edgeOf(time, FIRST_YEAR + slot) + gap / 2);
      const right = round(edgeOf(time, FIRST_YEAR + slot + 1) - gap / 2);
      const foot = layer.base[slot] ?? 0;
      return `M${left} ${yOf(panel, foot)}V${yOf(panel, foot + value)}H${right}V${yOf(panel, foot)}Z`;
    })
    .join('');
}

/** Room between two bars that a slot of this width can spare, px. */
export const barGap = (time: TimeScale): number => (time.slot < 5 ? 1 : 2);
