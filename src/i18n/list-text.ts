import type { Texts } from './texts.ts';

/** "A, B and 3 more", in the reader's language; `named` names at the most, and one more rather than "and 1 more". */
export function listText(items: readonly string[], t: Texts, named = items.length): string {
  const comma = t('panels.separator');
  if (items.length > named + 1) {
    return t('map.summary.more', { list: items.slice(0, named).join(comma), count: items.length - named });
  }
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : t('map.summary.last', { list: items.slice(0, -1).join(comma), last });
}
