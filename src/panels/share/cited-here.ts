import type { Texts } from '../../i18n/texts.ts';
import { localDate } from '../../model/local-date.ts';
import type { View } from '../../model/view.ts';
import { type Cited, citedView } from '../../snapshot/citation.ts';
import { linkQuery } from '../../url/link-query.ts';
import type { Share } from './share-state.ts';

/** Address of the atlas without its query. */
export const baseAddress = (): string => `${window.location.origin}${window.location.pathname}`;

/** Address of a view, with the language written out: who follows it may read another. */
export const addressOf = (view: View): string => `${baseAddress()}${linkQuery({ ...view, embed: null })}`;

/** The view as it is cited today, at this address. */
export const citedHere = ({ dataset }: Share, view: View, texts: Texts): Cited =>
  citedView(dataset, view, texts, { link: addressOf(view), accessed: localDate(new Date()) });
