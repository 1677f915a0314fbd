import type { MarkForm, MarkShape } from '../official/marks.ts';
import type { Words } from './words.ts';

/** The sign of a drawn thing, shown beside its number. */
export type Sign =
  | { readonly type: 'line' | 'fill'; readonly tone: string }
  | { readonly type: 'mark'; readonly shape: MarkShape; readonly form: MarkForm };

/** One number of a year. */
export interface ReadingItem {
  readonly key: string;
  readonly sign: Sign | null;
  readonly name: string;
  readonly value: string;
  /** As of when and by whom; takes a line of its own. */
  readonly detail?: string;
}

/** A year in words, for those who hear the chart. */
export function sayReading(year: number, items: readonly ReadingItem[], { t }: Words): string {
  const list = items
    .map(({ name, value, detail }) => {
      const said = t('charts.item', { name, value });
      return detail === undefined ? said : t('charts.withDetail', { said, detail });
    })
    .join(t('charts.separator'));
  return t('charts.reading', { year, list });
}
