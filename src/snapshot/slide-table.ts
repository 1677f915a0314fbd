import type PptxGenJS from 'pptxgenjs';
import { formatDate } from '../i18n/date.ts';
import type { Partner, Tie } from '../model/dataset.ts';
import { tieStateIn } from '../model/lifetime.ts';
import { compareDates } from '../model/partial-date.ts';
import { allows } from '../model/series.ts';
import { creditsOf } from '../picture/credits.ts';
import { titleOf } from '../picture/heading.ts';
import type { Sheet } from '../picture/sheet.ts';
import { hexOf } from './slides.ts';

/** The ties of one partner as a table that can be edited; it runs on to further slides where it is long. */
export function addPartnerTable(pptx: PptxGenJS, sheet: Sheet, partner: Partner, citation: string): void {
  const { palette, texts, lang, input } = sheet;
  const ties = (input.dataset.tiesByPartner.get(partner.id) ?? [])
    .filter((tie) => allows(tie, input.view))
    .toSorted((a, b) => compareDates(a.start, b.start));
  const face = lang === 'zh' ? 'Microsoft YaHei' : 'Arial';
  const slide = pptx.addSlide();
  slide.background = { color: hexOf(palette.paper) };
  const ink = { color: hexOf(palette.ink), fontFace: face, margin: 0 } as const;
  slide.addText(titleOf(sheet), { ...ink, x: 0.45, y: 0.35, w: 12.4, h: 0.5, fontSize: 24, bold: true });
  slide.addText(texts('share.slide.table', { count: ties.length, version: input.dataset.version }), {
    ...ink,
    color: hexOf(palette.muted),
    x: 0.45,
    y: 0.86,
    w: 12.4,
    h: 0.3,
    fontSize: 11,
  });
  const rule = { type: 'solid', pt: 0.5, color: hexOf(palette.line) } as const;
  const none = { type: 'none' } as const;
  const border: PptxGenJS.TableCellProps['border'] = [none, none, rule, none];
  const head = (['date', 'kind', 'title', 'state', 'sources'] as const).map((column) => ({
    text: texts(`share.slide.${column}`),
    options: { bold: true, border, color: hexOf(palette.muted) },
  }));
  const rows = ties.map((tie) => cellsOf(sheet, tie).map((text) => ({ text, options: { border } })));
  if (rows.length === 0) {
    slide.addText(texts('share.picture.noTies'), { ...ink, x: 0.45, y: 1.5, w: 12, h: 0.4, fontSize: 14 });
  } else {
    slide.addTable([head, ...rows], {
      x: 0.45,
      y: 1.35,
      w: 12.43,
      colW: [1.9, 2.35, 4.9, 1.33, 1.95],
      fontFace: face,
      fontSize: 10,
      color: hexOf(palette.ink),
      valign: 'top',
      margin: [0.04, 0.06, 0.04, 0],
      autoPage: true,
      autoPageRepeatHeader: true,
      autoPageSlideStartY: 0.5,
    });
  }
  slide.addNotes(
    [titleOf(sheet), '', creditsOf(sheet), '', `${texts('share.picture.citeAs')} ${citation}`].join('\n'),
  );
}

function cellsOf({ texts, lang, input, scene }: Sheet, tie: Tie): readonly string[] {
  const end = tie.end ? formatDate(tie.end, lang) : null;
  const dates = end === null ? formatDate(tie.start, lang) : `${formatDate(tie.start, lang)} – ${end}`;
  const publishers = tie.sources.map((id) => input.dataset.sourceById.get(id)?.publisher[lang] ?? id);
  return [
    dates,
    texts(`vocabulary.kind.${tie.kind}`),
    tie.title[lang],
    texts(`share.slide.states.${tieStateIn(tie, scene.year)}`),
    [...new Set(publishers)].join(texts('share.picture.comma')),
  ];
}
