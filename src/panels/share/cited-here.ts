import type { Texts } from '../../i18n/texts.ts';
import { defaultViewFor, type View } from '../../model/view.ts';
import { type Cited, citedView } from '../../snapshot/citation.ts';
import { writeAddress } from '../../url/view-url.ts';
import type { Share } from './share-state.ts';

/** Address of the atlas without its query. */
export const baseAddress = (): string => `${window.location.origin}${window.location.pathname}`;

/** Address of a view, with the language written out: who follows it may read another. */
export function addressOf(view: View): string {
  const query = new URLSearchParams(writeAddress(view, defaultViewFor('en')));
  query.set('year', String(view.year));
  query.set('lang', view.lang);
  query.set('viewpoint', view.viewpoint);
  query.delete('embed');
  return `${baseAddress()}?${query.toString().replaceAll('%2C', ',')}`;
}

/** The view as it is cited today, at this address. */
export const citedHere = ({ dataset }: Share, view: View, texts: Texts): Cited =>
  citedView(dataset, view, texts, { link: addressOf(view), accessed: new Date().toISOString().slice(0, 10) });
