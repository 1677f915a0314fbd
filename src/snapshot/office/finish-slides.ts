import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { putInOrder } from './child-order.ts';
import { mendChart } from './mend-chart.ts';
import { addTitlePlaceholder, mendSlide } from './mend-slide.ts';
import { mendWords } from './mend-words.ts';
import { childOf, type Document, elementsOf, parseXml, writeXml } from './xml.ts';

export interface Faces {
  readonly latin: string;
  readonly asian: string;
}

type Parts = Record<string, Uint8Array>;

const NOTES_THEME = 'ppt/theme/theme2.xml';

/** Makes of what pptxgenjs writes a package that slide programs open without repairing it. */
export function finishSlides(bytes: Uint8Array, faces: Faces): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const mend = (pattern: RegExp, change: (document: Document) => void): void => {
    for (const [name, part] of Object.entries(parts)) {
      if (!pattern.test(name)) continue;
      const document = parseXml(part);
      change(document);
      parts[name] = writeXml(document);
    }
  };
  giveNotesTheirTheme(parts);
  mend(/^\[Content_Types\]\.xml$/, (document) => mendContentTypes(document, parts));
  mend(/^ppt\/presentation\.xml$/, mendPresentation);
  mend(/^ppt\/slide(Masters|Layouts)\/[^/]+\.xml$/, addTitlePlaceholder);
  mend(/^ppt\/slides\/[^/]+\.xml$/, mendSlide);
  mend(/^ppt\/(slides|notesSlides|slideMasters|slideLayouts|notesMasters)\/[^/]+\.xml$/, (document) =>
    mendWords(document, faces.asian),
  );
  mend(/^ppt\/charts\/[^/]+\.xml$/, (document) => mendChart(document, faces));
  mend(/^ppt\/theme\/[^/]+\.xml$/, (document) => {
    for (const face of elementsOf(document, 'a:ea')) {
      if (/^a:(major|minor)Font$/.test(face.parentNode?.nodeName ?? ''))
        face.setAttribute('typeface', faces.asian);
    }
  });
  for (const [name, part] of Object.entries(parts)) {
    if (name.endsWith('.xlsx')) parts[name] = withoutEmptyCells(part);
  }
  return zip(parts);
}

/** A folder is no part of a package; the same parts give the same bytes. */
function zip(parts: Parts): Uint8Array {
  const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(files), { level: 6, mtime: '1980-01-01T12:00:00' });
}

/** Two masters may not share one theme. */
function giveNotesTheirTheme(parts: Parts): void {
  const links = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
  const theme = parts['ppt/theme/theme1.xml'];
  const link = parts[links];
  if (!theme || !link) return;
  parts[NOTES_THEME] = theme;
  parts[links] = strToU8(strFromU8(link).replace('theme/theme1.xml', 'theme/theme2.xml'));
}

function mendContentTypes(document: Document, parts: Parts): void {
  for (const override of elementsOf(document, 'Override')) {
    const name = override.getAttribute('PartName')?.slice(1) ?? '';
    if (!(name in parts)) override.parentNode?.removeChild(override);
    if (name !== 'ppt/theme/theme1.xml' || !(NOTES_THEME in parts)) continue;
    const second = document.importNode(override, true);
    second.setAttribute('PartName', `/${NOTES_THEME}`);
    override.parentNode?.appendChild(second);
  }
}

function mendPresentation(document: Document): void {
  for (const size of elementsOf(document, 'p:notesSz')) size.setAttribute('cy', '9144000');
  putInOrder(document);
}

/** The numbers of a chart: a cell without a value is left out, not written empty. */
function withoutEmptyCells(bytes: Uint8Array): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = parts[name];
  if (!sheet) return bytes;
  const document = parseXml(sheet);
  for (const cell of elementsOf(document, 'c')) {
    if (childOf(cell, 'v')?.textContent === '') cell.parentNode?.removeChild(cell);
  }
  parts[name] = writeXml(document);
  return zip(parts);
}
