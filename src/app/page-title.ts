import type { Texts } from '../i18n/texts.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/view.ts';

/** What a tab, a bookmark and the history call the view: partner and year, the page, the atlas. */
export function pageTitle(view: View, dataset: Dataset, texts: Texts): string {
  const partner = view.country === null ? undefined : dataset.partnerById.get(view.country);
  const dated = view.page === 'map' || view.page === 'table';
  return [
    view.page === 'map' ? partner?.name[view.lang] : undefined,
    dated ? texts('common.title.year', { year: view.year }) : undefined,
    texts(`common.pages.${view.page}`),
    texts('common.title.atlas'),
  ]
    .filter((part) => part !== undefined)
    .join(texts('common.title.between'));
}
