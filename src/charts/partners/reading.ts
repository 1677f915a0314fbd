import { FIRST_YEAR } from '../../model/year.ts';
import type { ReadingItem } from '../frame/reading.ts';
import type { Words } from '../frame/words.ts';
import { readOfficial } from '../official/read-official.ts';
import type { PartnersSeries } from './series.ts';
import { partnersMetric } from './text.ts';

export const readPartners = (series: PartnersSeries, year: number, words: Words): readonly ReadingItem[] => [
  {
    key: 'documented',
    sign: { type: 'line', tone: 'ink' },
    name: words.t('charts.partners.documented'),
    value: String(series.documented[year - FIRST_YEAR] ?? 0),
  },
  ...readOfficial([partnersMetric(series, words)], year, words),
];
