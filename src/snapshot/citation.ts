import type { Texts } from '../i18n/texts.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/view.ts';

export interface Cited {
  /** What is cited: title and year of the view. */
  readonly title: string;
  readonly year: number;
  readonly version: string;
  /** Address of the view; null where none is known, as on a command line. */
  readonly link: string | null;
  /** Day on which it was read, ISO 8601. */
  readonly accessed: string;
}

export const citedView = (
  dataset: Dataset,
  view: View,
  texts: Texts,
  where: Pick<Cited, 'link' | 'accessed'>,
): Cited => {
  const partner = view.country === null ? undefined : dataset.partnerById.get(view.country);
  const title = partner
    ? texts('share.picture.titleOf', { name: partner.name[view.lang] })
    : texts('share.picture.title');
  return { title, year: view.year, version: dataset.version, ...where };
};

/** One sentence for a footnote. */
export function citationText(cited: Cited, texts: Texts): string {
  const link =
    cited.link === null ? '' : texts('share.cite.link', { link: cited.link, accessed: cited.accessed });
  return texts('share.cite.text', { title: cited.title, year: cited.year, version: cited.version }) + link;
}

const publishedIn = (cited: Cited): string => cited.accessed.slice(0, 4);

/** Signs that mean something in BibTeX. */
const escapeBibtex = (text: string): string => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);

export function citationBibtex(cited: Cited): string {
  const lines = [
    `  author = {{SciTies}}`,
    `  title = {${escapeBibtex(`${cited.title}, ${cited.year}`)}}`,
    `  year = {${publishedIn(cited)}}`,
    `  version = {${escapeBibtex(cited.version)}}`,
    `  publisher = {SciTies 科交图志}`,
    ...(cited.link === null ? [] : [`  url = {${cited.link}}`]),
    `  urldate = {${cited.accessed}}`,
    `  note = {CC BY 4.0}`,
  ];
  return `@misc{scities-${cited.year},\n${lines.join(',\n')}\n}\n`;
}

export function citationRis(cited: Cited): string {
  const lines = [
    'TY  - DATA',
    'AU  - SciTies',
    `TI  - ${cited.title}, ${cited.year}`,
    `PY  - ${publishedIn(cited)}`,
    'PB  - SciTies 科交图志',
    `ET  - ${cited.version}`,
    ...(cited.link === null ? [] : [`UR  - ${cited.link}`]),
    `Y2  - ${cited.accessed.replaceAll('-', '/')}`,
    'N1  - CC BY 4.0',
    'ER  - ',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
