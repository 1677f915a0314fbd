import type { Words } from '../frame/words.ts';
import type { Layer } from '../stack/stack.ts';
import type { KindsSeries } from './series.ts';
import type { Cut } from './text.ts';

/** A layer with the name and the theme colour it is shown in. */
export interface NamedLayer extends Layer<string> {
  readonly name: string;
  readonly tone: string;
}

export const layersOf = (series: KindsSeries, cut: Cut, { t }: Words): readonly NamedLayer[] =>
  cut === 'kinds'
    ? series.kinds.map((layer) => ({
        ...layer,
        name: t(`charts.kinds.${layer.key}`),
        tone: `fill-${layer.key}`,
      }))
    : series.directions.map((layer) => ({
        ...layer,
        name: t(`charts.directions.${layer.key}`),
        tone: `arc-${layer.key}`,
      }));
