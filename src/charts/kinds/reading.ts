import { FIRST_YEAR } from '../../model/year.ts';
import type { ReadingItem } from '../frame/reading.ts';
import type { Words } from '../frame/words.ts';
import type { NamedLayer } from './layers.ts';
import type { KindsSeries } from './series.ts';

export const readKinds = (
  series: KindsSeries,
  layers: readonly NamedLayer[],
  year: number,
  { t }: Words,
): readonly ReadingItem[] => [
  ...layers.map(
    ({ key, name, tone, values }): ReadingItem => ({
      key,
      sign: { type: 'fill', tone },
      name,
      value: String(values[year - FIRST_YEAR] ?? 0),
    }),
  ),
  { key: 'all', sign: null, name: t('charts.kinds.all'), value: String(series.all[year - FIRST_YEAR] ?? 0) },
];
