import { FIRST_YEAR } from '../../model/year.ts';
import type { ReadingItem } from '../frame/reading.ts';
import type { Words } from '../frame/words.ts';
import { readOfficial } from '../official/read-official.ts';
import type { LaboratoriesSeries } from './series.ts';
import { laboratoriesMetric } from './text.ts';

export function readLaboratories(
  series: LaboratoriesSeries,
  year: number,
  words: Words,
): readonly ReadingItem[] {
  const { t } = words;
  const slot = year - FIRST_YEAR;
  return [
    ...series.groups.toReversed().map(
      ({ key, values }): ReadingItem => ({
        key,
        sign: { type: 'fill', tone: `field-${key}` },
        name: t(`vocabulary.fieldGroup.${key}`),
        value: String(values[slot] ?? 0),
      }),
    ),
    {
      key: 'all',
      sign: null,
      name: t('charts.laboratories.all'),
      value: String(series.all[slot] ?? 0),
    },
    {
      key: 'belt-road',
      sign: { type: 'line', tone: 'ink' },
      name: t('charts.laboratories.beltRoad'),
      value: String(series.beltRoad[slot] ?? 0),
    },
    ...readOfficial([laboratoriesMetric(series, words)], year, words),
  ];
}
