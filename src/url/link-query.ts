import { defaultViewFor, type View } from '../model/view.ts';
import { writeAddress } from './view-url.ts';

/** The query of a link that others follow: year, language and borders written out, whatever they themselves prefer. */
export function linkQuery(view: View): string {
  const query = new URLSearchParams(writeAddress(view, defaultViewFor('en')));
  query.set('year', String(view.year));
  query.set('lang', view.lang);
  query.set('viewpoint', view.viewpoint);
  return `?${query.toString().replaceAll('%2C', ',')}`;
}
