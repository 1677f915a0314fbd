import type { YearSeries } from '../../model/series.ts';
import { type Panel, panelOf } from '../axis/panel.ts';
import type { PlotSize } from '../axis/plot-size.ts';
import { barGap, barsPath, type Layer, stackOf } from '../stack/stack.ts';

export interface KindsLayout<Key extends string> {
  readonly size: PlotSize;
  readonly panel: Panel;
  readonly bars: readonly { readonly key: Key; readonly path: string }[];
}

/** Stacked bars of the layers, the first at the bottom; `all` is their sum. */
export function kindsLayout<Key extends string>(
  layers: readonly Layer<Key>[],
  all: YearSeries,
  size: PlotSize,
): KindsLayout<Key> {
  const panel = panelOf(size.top, size.bottom, Math.max(...all), 4);
  return {
    size,
    panel,
    bars: stackOf(layers).map((layer) => ({
      key: layer.key,
      path: barsPath(layer, panel, size.time, barGap(size.time)),
    })),
  };
}
