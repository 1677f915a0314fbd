import { formatDate } from '../i18n/date.ts';
import { headlineText } from '../i18n/headline-text.ts';
import { inForce } from '../model/lifetime.ts';
import { latestTotal, PARTNER_METRIC } from '../model/official.ts';
import { allows } from '../model/series.ts';
import { cellOf, documentedIn } from '../model/timeline.ts';
import { widthOf } from '../text/text-width.ts';
import { fitText, wrapText } from '../text/wrap.ts';
import { type Block, type Sheet, SIZE } from './sheet.ts';
import { group, textLine } from './svg.ts';

/** What the picture is called, also outside the drawing. */
export function titleOf({ texts, input }: Pick<Sheet, 'texts' | 'input'>): string {
  const { country, lang } = input.view;
  const partner = country === null ? undefined : input.dataset.partnerById.get(country);
  return partner
    ? texts('share.picture.titleOf', { name: partner.name[lang] })
    : texts('share.picture.title');
}

/** What the year of the picture says, in one sentence. */
export const headlineOf = ({
  input,
  texts,
  scene,
  lang,
}: Pick<Sheet, 'texts' | 'input' | 'scene' | 'lang'>): string =>
  headlineText(
    { dataset: input.dataset, timeline: input.facts.timeline },
    { year: scene.year, country: input.view.country, lang },
    texts,
  );

/** What is counted and what is chosen, in one sentence. */
export function subtitleOf(sheet: Sheet): string {
  const { texts, input, scene, lang } = sheet;
  const { view, dataset } = input;
  if (view.country !== null) {
    const ties = (dataset.tiesByPartner.get(view.country) ?? []).filter((tie) => allows(tie, view));
    const standing = ties.filter((tie) => inForce(tie, scene.year)).length;
    const first = ties.map((tie) => tie.start).sort((a, b) => a.last - b.last)[0];
    if (first === undefined) return texts('share.picture.noTies');
    return texts('share.picture.ties', { count: standing, year: scene.year, since: formatDate(first, lang) });
  }
  const kinds = view.kinds.map((kind) => texts(`vocabulary.kind.${kind}`));
  const what =
    kinds.length === 0
      ? texts('share.picture.allKinds')
      : kinds.slice(0, 4).join(texts('share.picture.comma')) + (kinds.length > 4 ? ' …' : '');
  return texts(`share.picture.span.${view.span}`, { what, year: scene.year });
}

/** Title and, if there is room, what is counted. */
export function titleBlock(sheet: Sheet, width: number, hasSubtitle: boolean): Block {
  const { unit, palette } = sheet;
  const size = (width / unit < 420 ? 16 : SIZE.title) * unit;
  const small = SIZE.body * unit;
  const lines = wrapText(headlineOf(sheet), width, size, 3, true);
  const below = hasSubtitle ? wrapText(subtitleOf(sheet), width, small, 2) : [];
  const head = lines.length * size * 1.18;
  return {
    height: head + (below.length > 0 ? 4 * unit + below.length * small * 1.3 : 0),
    draw: (x, y) =>
      group({}, [
        ...lines.map((line, index) =>
          textLine(x, y + size * (0.85 + index * 1.18), line, { size, fill: palette.ink, strong: true }),
        ),
        ...below.map((line, index) =>
          textLine(x, y + head + 4 * unit + small * (0.85 + index * 1.3), line, {
            size: small,
            fill: palette.muted,
          }),
        ),
      ]),
  };
}

export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly color: string;
}

/** The two numbers that are never mixed into one; of a chosen partner its own. */
export function figuresOf(sheet: Sheet): readonly Figure[] {
  const { input, texts, scene, palette, lang } = sheet;
  const { view, facts, dataset } = input;
  const ofPartner = partnerFigures(sheet);
  if (ofPartner) return ofPartner;
  const documented: Figure = {
    value: String(documentedIn(facts.timeline, scene.year)),
    label: texts(view.kinds.length === 0 ? 'share.picture.documented' : 'share.picture.documentedKinds'),
    color: palette.ink,
  };
  if (view.kinds.length > 0) return [documented];
  const total = latestTotal(dataset, PARTNER_METRIC, scene.year);
  const official: Figure = total
    ? {
        value: texts(`share.picture.qualified.${total.qualifier}`, { value: total.value }),
        label: texts('share.picture.official', { date: formatDate(total.asOf, lang) }),
        color: palette.official,
      }
    : { value: '–', label: texts('share.picture.noOfficial'), color: palette.muted };
  return [documented, official];
}

function partnerFigures({ input, texts, scene, palette }: Sheet): readonly Figure[] | null {
  const { timeline } = input.facts;
  const index = timeline.indexOf.get(input.view.country ?? '');
  if (index === undefined) return null;
  const since = timeline.since[index] ?? 0;
  return [
    {
      value: String(timeline.count[cellOf(index, scene.year)] ?? 0),
      label: texts('share.picture.inForce'),
      color: palette.ink,
    },
    {
      value: since > 0 && since <= scene.year ? String(since) : '–',
      label: texts('share.picture.began'),
      color: palette.ink,
    },
  ];
}

function figureBlock(sheet: Sheet, figure: Figure, width: number): Block {
  const { unit, palette } = sheet;
  const size = SIZE.figure * unit;
  const small = SIZE.small * unit;
  const lines = wrapText(figure.label, width, small, 3);
  return {
    height: size * 0.95 + (3 + lines.length * SIZE.small * 1.25) * unit,
    draw: (x, y) =>
      textLine(x, y + size * 0.78, fitText(figure.value, width, size, true), {
        size,
        fill: figure.color,
        strong: true,
      }) +
      lines
        .map((line, index) =>
          textLine(x, y + size * 0.95 + 3 * unit + small * (0.75 + index * 1.25), line, {
            size: small,
            fill: palette.muted,
          }),
        )
        .join(''),
  };
}

/** The year, large, and the numbers: below it in a column, beside it in a row. */
export function figuresBlock(sheet: Sheet, width: number, beside: boolean): Block {
  const { unit, palette, scene } = sheet;
  const figures = figuresOf(sheet);
  const size = (beside && width / unit < 420 ? 38 : SIZE.year) * unit;
  const text = String(scene.year);
  const yearWidth = widthOf(text, size, true) * 1.06;
  const gap = 14 * unit;
  const left = beside ? yearWidth + gap : 0;
  const each = Math.min(170 * unit, (width - left - gap * (figures.length - 1)) / figures.length);
  const blocks = figures.map((figure) => figureBlock(sheet, figure, each));
  const tallest = Math.max(...blocks.map((block) => block.height));
  const yearHeight = size * 0.8;
  const top = beside ? 0 : yearHeight + 12 * unit;
  return {
    height: beside ? Math.max(yearHeight, tallest) : top + tallest,
    draw: (x, y) =>
      group({}, [
        textLine(x - size * 0.03, y + size * 0.74, text, { size, fill: palette.ink, strong: true }),
        ...blocks.map((block, index) => block.draw(x + left + index * (each + gap), y + top)),
      ]),
  };
}
