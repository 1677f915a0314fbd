import type { Direction } from '../../model/vocabulary.ts';
import { FIRST_YEAR } from '../../model/year.ts';
import type { ChartText, Words } from '../frame/words.ts';
import type { Layer } from '../stack/stack.ts';
import { type KindsSeries, totalOf } from './series.ts';

/** What the bars are cut by. */
export const CUTS = ['kinds', 'directions'] as const;
export type Cut = (typeof CUTS)[number];

export function kindsText(series: KindsSeries, cut: Cut, words: Words): ChartText {
  const { t } = words;
  const all = totalOf(series.all);
  const most = Math.max(...series.all);
  const busiest = FIRST_YEAR + series.all.indexOf(most);
  const finding = cut === 'kinds' ? largestKind(series, all, words) : directionsFound(series, all, words);
  return {
    title: all > 0 ? finding : t('charts.kinds.titleNone'),
    subtitle: t(`charts.${cut}.subtitle`),
    description: t('charts.kinds.description', { all, most, busiest }),
    note: t(`charts.${cut}.note`, { undated: series.undated }),
  };
}

function largestKind(series: KindsSeries, all: number, { t }: Words): string {
  const [largest] = series.kinds.toSorted(byTotal);
  if (!largest) return '';
  return t('charts.kinds.title', {
    kind: t(`charts.kinds.${largest.key}`),
    number: totalOf(largest.values),
    all,
  });
}

const byTotal = (a: Layer<string>, b: Layer<string>): number => totalOf(b.values) - totalOf(a.values);

function directionsFound(series: KindsSeries, all: number, { t }: Words): string {
  const total = (direction: Direction): number =>
    totalOf(series.directions.find(({ key }) => key === direction)?.values ?? []);
  return t('charts.directions.title', {
    all,
    incoming: total('in'),
    outgoing: total('out'),
    mutual: total('mutual'),
  });
}
