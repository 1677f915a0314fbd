import { countRange, type LegendEntry } from '../model/legend.ts';
import type { View } from '../model/view.ts';
import type { Texts } from './texts.ts';

const COUNT = /^count-(\d)$/;

/** What a class of land means; "none" and "lapsed" say no more than the view's own choice of kinds and years does. */
export function legendText(
  t: Texts,
  label: LegendEntry['label'],
  view: Pick<View, 'span' | 'kinds'>,
): string {
  const step = COUNT.exec(label)?.[1];
  if (step !== undefined) {
    const { from, to } = countRange(Number(step) - 1);
    const key = to === null ? 'open' : to === from ? 'one' : 'range';
    return t(`map.legend.count.${key}`, { from, to: to ?? '' });
  }
  switch (label) {
    case 'since-1949':
    case 'since-1978':
    case 'since-2012':
    case 'kind-agreement':
    case 'kind-committee':
    case 'kind-economic':
    case 'kind-protocol':
    case 'kind-facility':
    case 'kind-transfer':
    case 'dependency':
      return t(`map.legend.${label}`);
    case 'suspended':
      return t(view.kinds.length > 0 ? 'map.legend.suspendedKinds' : 'map.legend.suspended');
    default:
      if (view.span === 'this-year') return t('map.legend.noneBegun');
      return t(view.kinds.length > 0 ? 'map.legend.noneOfKinds' : 'map.legend.none');
  }
}
