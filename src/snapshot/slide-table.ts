import type PptxGenJS from 'pptxgenjs';
import { formatDate } from '../i18n/date.ts';
import type { Partner, Tie } from '../model/dataset.ts';
import { tieStateIn } from '../model/lifetime.ts';
import { compareDates } from '../model/partial-date.ts';
import { allows } from '../model/series.ts';
import type { Language } from '../model/vocabulary.ts';
import { creditsOf } from '../picture/credits.ts';
import { titleOf } from '../picture/heading.ts';
import type { Sheet } from '../picture/sheet.ts';
import { wrapText } from '../text/wrap.ts';
import { TITLE_NAME } from './office/mend-slide.ts';
import { hexOf } from './slide-color.ts';

const COLUMNS = ['date', 'kind', 'title', 'state', 'sources'] as const;
/** Inches. */
const WIDTHS = [2.1, 2.1, 4.6, 1.2, 2.43] as const;
const TABLE = { x: 0.45, y: 1.3, w: 12.43, height: 5.1 } as const;
const POINTS = 12;
/** A line in letter sizes: the usual fonts for Chinese stand taller. */
const LINE: Readonly<Record<Language, number>> = { zh: 1.45, en: 1.22 };

/** The ties of one partner as tables that can be edited, as many to a slide as it holds. */
export function addPartnerTable(pptx: PptxGenJS, sheet: Sheet, partner: Partner, citation: string): void {
  const { input } = sheet;
  const rows = (input.dataset.tiesByPartner.get(partner.id) ?? [])
    .filter((tie) => allows(tie, input.view))
    .toSorted((a, b) => compareDates(a.start, b.start))
    .map((tie) => cellsOf(sheet, tie));
  for (const page of pagesOf(rows, sheet.lang)) addPage(pptx, sheet, page, rows.length, citation);
}

type Row = readonly string[];

/** Rows in pages that do not run off the slide; one empty page when there is no row. */
function pagesOf(rows: readonly Row[], lang: Language): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let used = heightOf(COLUMNS, lang);
  for (const row of rows) {
    const height = heightOf(row, lang);
    if (used + height > TABLE.height && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = heightOf(COLUMNS, lang);
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}

/** Height of a row in inches, a little generous: slide programs break lines each in their own way. */
function heightOf(row: Row, lang: Language): number {
  const lines = row.map(
    (text, column) =>
      text.split('\n').flatMap((line) => wrapText(line, ((WIDTHS[column] ?? 1) - 0.12) * 72, POINTS * 1.03))
        .length,
  );
  return (Math.max(1, ...lines) * POINTS * LINE[lang]) / 72 + 0.07;
}

function addPage(pptx: PptxGenJS, sheet: Sheet, rows: readonly Row[], count: number, citation: string): void {
  const { palette, texts, lang, input } = sheet;
  const face = lang === 'zh' ? 'Microsoft YaHei' : 'Arial';
  const slide = pptx.addSlide();
  slide.background = { color: hexOf(palette.paper) };
  const ink = { color: hexOf(palette.ink), fontFace: face, margin: 0 } as const;
  const muted = { ...ink, color: hexOf(palette.muted) };
  slide.addText(titleOf(sheet), {
    ...ink,
    objectName: TITLE_NAME,
    align: 'left',
    x: 0.45,
    y: 0.32,
    w: 12.4,
    h: 0.5,
    fontSize: 24,
    bold: true,
  });
  slide.addText(texts('share.slide.table', { count, version: input.dataset.version }), {
    ...muted,
    x: 0.45,
    y: 0.84,
    w: 12.4,
    h: 0.3,
    fontSize: 12,
  });
  const none = { type: 'none' } as const;
  const rule = { type: 'solid', pt: 0.5, color: hexOf(palette.line) } as const;
  const border: PptxGenJS.TableCellProps['border'] = [none, none, rule, none];
  const head = COLUMNS.map((column) => ({
    text: texts(`share.slide.${column}`),
    options: { bold: true, border, color: hexOf(palette.muted) },
  }));
  if (rows.length === 0) {
    slide.addText(texts('share.picture.noTies'), { ...ink, x: 0.45, y: 1.5, w: 12, h: 0.4, fontSize: 14 });
  } else {
    slide.addTable([head, ...rows.map((row) => row.map((text) => ({ text, options: { border } })))], {
      x: TABLE.x,
      y: TABLE.y,
      w: TABLE.w,
      colW: [...WIDTHS],
      fontFace: face,
      fontSize: POINTS,
      color: hexOf(palette.ink),
      valign: 'top',
      margin: [0.03, 0.06, 0.03, 0],
    });
  }
  slide.addText(creditsOf(sheet), {
    ...muted,
    x: 0.45,
    y: 6.58,
    w: 12.43,
    h: 0.66,
    fontSize: 12,
    valign: 'top',
  });
  slide.addNotes(
    [titleOf(sheet), '', creditsOf(sheet), '', `${texts('share.picture.citeAs')} ${citation}`].join('\n'),
  );
}

function cellsOf({ texts, lang, input, scene }: Sheet, tie: Tie): readonly string[] {
  const start = formatDate(tie.start, lang);
  // A line each, so that no program breaks inside a date.
  const dates = tie.end ? `${start} –\n${formatDate(tie.end, lang)}` : start;
  const publishers = tie.sources.map((id) => input.dataset.sourceById.get(id)?.publisher[lang] ?? id);
  return [
    dates,
    texts(`vocabulary.kind.${tie.kind}`),
    tie.title[lang],
    texts(`share.slide.states.${tieStateIn(tie, scene.year)}`),
    [...new Set(publishers)].join(texts('share.picture.comma')),
  ];
}
