import type { Language } from '../../model/vocabulary.ts';

export interface Sort<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** What a row is ordered by; null stands for "nothing known" and always comes last. */
export type SortKey = string | number | null;

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-Hans-CN', en: 'en-GB' };
const COLLATORS = {
  zh: new Intl.Collator(LOCALES.zh, { numeric: true }),
  en: new Intl.Collator(LOCALES.en, { numeric: true }),
} as const;

/** The order after a click on a column's heading: the same column turns round, another begins anew. */
export const sortAfterClick = <Column extends string>(
  sort: Sort<Column>,
  column: Column,
  largestFirst: boolean,
): Sort<Column> =>
  sort.column === column ? { column, descending: !sort.descending } : { column, descending: largestFirst };

/** Rows in order; equal ones stay in the order they came in. Chinese texts are ordered by pinyin. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  descending: boolean,
  lang: Language,
): readonly Row[] {
  const collator = COLLATORS[lang];
  const compare = (a: SortKey, b: SortKey): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return descending ? -order : order;
  };
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}
