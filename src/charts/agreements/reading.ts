import { FIRST_YEAR } from '../../model/year.ts';
import type { ReadingItem } from '../frame/reading.ts';
import type { Words } from '../frame/words.ts';
import { readOfficial } from '../official/read-official.ts';
import type { AgreementsSeries } from './series.ts';
import { agreementMetrics } from './text.ts';

export const readAgreements = (
  series: AgreementsSeries,
  year: number,
  words: Words,
): readonly ReadingItem[] => [
  {
    key: 'in-all',
    sign: { type: 'line', tone: 'ink' },
    name: words.t('charts.agreements.inAll'),
    value: String(series.inAll[year - FIRST_YEAR] ?? 0),
  },
  {
    key: 'signed',
    sign: { type: 'fill', tone: 'muted' },
    name: words.t('charts.agreements.signed'),
    value: String(series.signed[year - FIRST_YEAR] ?? 0),
  },
  ...readOfficial(agreementMetrics(series, words), year, words),
];
