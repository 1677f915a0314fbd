import type { ReadingItem } from '../frame/reading.ts';
import type { Words } from '../frame/words.ts';
import { formOf } from './marks.ts';
import { type OfficialMetric, valueText, voiceText } from './official-words.ts';
import { latestBy, statedIn } from './statements.ts';

/** What officials stated for the year; if nothing, the latest value before it, said as such. */
export function readOfficial(
  metrics: readonly [OfficialMetric, ...OfficialMetric[]],
  year: number,
  words: Words,
): readonly ReadingItem[] {
  const stated = metrics.flatMap((metric) => readStated(metric, year, words));
  if (stated.length > 0) return stated;
  const [first] = metrics;
  const metric = metrics.find(({ statements }) => latestBy(statements, year) !== null) ?? first;
  const latest = latestBy(metric.statements, year);
  return [
    {
      key: 'none',
      sign: { type: 'mark', shape: metric.shape, form: formOf(latest?.qualifier ?? 'exact') },
      name: metric.name,
      value: words.t(latest ? 'charts.official.notStated' : 'charts.official.notYet'),
      ...(latest && {
        detail: words.t('charts.official.latest', {
          value: valueText(latest, words),
          voice: voiceText(latest.voices[0], words),
        }),
      }),
    },
  ];
}

const readStated = (metric: OfficialMetric, year: number, words: Words): readonly ReadingItem[] =>
  statedIn(metric.statements, year).map((statement, index) => ({
    key: `${metric.shape}-${index}`,
    sign: { type: 'mark', shape: metric.shape, form: formOf(statement.qualifier) },
    name: metric.name,
    value: valueText(statement, words),
    detail: statement.voices.map((voice) => voiceText(voice, words)).join(words.t('charts.separator')),
  }));
