import type { Dataset } from '../../model/dataset.ts';
import { type Fill, KIND_CLASSES } from '../../model/paint.ts';
import { allows, directionSeries, kindSeries, type YearSeries } from '../../model/series.ts';
import type { TieFilter } from '../../model/timeline.ts';
import { DIRECTIONS, type Direction } from '../../model/vocabulary.ts';
import { type Layer, sumOf } from '../stack/stack.ts';

type KindClass = Extract<Fill, `kind-${string}`>;

export interface KindsSeries {
  readonly kinds: readonly Layer<KindClass>[];
  readonly directions: readonly Layer<Direction>[];
  /** Records begun in the year; the same sum by kind and by direction. */
  readonly all: YearSeries;
  /** Records whose first year is not known. */
  readonly undated: number;
}

const isKindClass = (fill: Fill): fill is KindClass => fill.startsWith('kind-');

/** Records begun in each year, of the kinds chosen, by class of kind and by direction. */
export function kindsSeries(dataset: Dataset, filter: TieFilter): KindsSeries {
  const byKind = kindSeries(dataset, filter.unverified);
  const chosen = (kind: (typeof KIND_CLASSES)[number]['kinds'][number]): boolean =>
    filter.kinds.length === 0 || filter.kinds.includes(kind);
  const kinds = KIND_CLASSES.flatMap(({ fill, kinds: members }) => {
    const shown = members.filter(chosen);
    return isKindClass(fill) && shown.length > 0
      ? [{ key: fill, values: sumOf(shown.map((kind) => byKind.get(kind) ?? [])) }]
      : [];
  });
  const byDirection = directionSeries(dataset, filter);
  const all = sumOf(kinds.map((layer) => layer.values));
  const allowed = dataset.ties
    .filter((tie) => allows(tie, filter))
    .reduce((sum, tie) => sum + tie.standsFor, 0);
  return {
    kinds,
    directions: DIRECTIONS.map((key) => ({ key, values: byDirection.get(key) ?? [] })),
    all,
    undated: allowed - all.reduce((sum, value) => sum + value, 0),
  };
}

export const totalOf = (values: YearSeries): number => values.reduce((sum, value) => sum + value, 0);
