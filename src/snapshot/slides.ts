import type PptxGenJS from 'pptxgenjs';
import { formatDate } from '../i18n/date.ts';
import { textsFor } from '../i18n/texts.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SceneFacts } from '../model/scene.ts';
import type { View } from '../model/view.ts';
import { creditsOf } from '../picture/credits.ts';
import { figuresOf, headlineOf, subtitleOf, titleOf } from '../picture/heading.ts';
import { pictureOf } from '../picture/picture.ts';
import { type PictureInput, type Sheet, sheetOf } from '../picture/sheet.ts';
import { finishSlides } from './office/finish-slides.ts';
import { TITLE_NAME } from './office/mend-slide.ts';
import type { PictureOptions } from './options.ts';
import { addPartnersChart } from './slide-chart.ts';
import { hexOf } from './slide-color.ts';
import { addPicture, type Rasterise } from './slide-picture.ts';
import { addPartnerTable } from './slide-table.ts';

export interface SlidesInput {
  readonly facts: SceneFacts;
  readonly dataset: Dataset;
  readonly view: View;
  readonly options: PictureOptions;
  readonly years: readonly number[];
  /** How the view is cited, year by year; goes into the notes. */
  readonly cite: (view: View) => string;
}

/** What slides need from the machine they are made on. */
export interface SlideMachine {
  /** The class of pptxgenjs, loaded only when slides are asked for. */
  readonly Pptx: typeof PptxGenJS;
  readonly rasterise: Rasterise;
  readonly onSlide?: (done: number, all: number) => void;
}

/** The slide is 13.33 x 7.5 inches; a px of the map is 1.3 pt, so that its smallest letters are 12 pt. */
const MAP_INCHES = { x: 0.35, y: 1.5, w: 9.0, h: 4.98 } as const;
const MAP_PIXELS = { width: 498, height: 276 } as const;
/** The column of numbers beside the map. */
const COLUMN = { x: 9.55, w: 3.35 } as const;
/** No letter on a slide is smaller, pt. */
const LEAST = 12;

const FACES = { zh: 'Microsoft YaHei', en: 'Arial' } as const;

/** One editable slide a year and, with a chosen partner, one of its ties. Gives the bytes of a .pptx file. */
export async function slidesOf(input: SlidesInput, machine: SlideMachine): Promise<Uint8Array> {
  const { view, dataset, years } = input;
  const texts = textsFor(view.lang);
  const pptx = new machine.Pptx();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = `${texts('common.name')} · ${years.join(', ')}`;
  pptx.author = texts('common.name');
  pptx.company = texts('common.name');
  pptx.theme = { headFontFace: FACES[view.lang], bodyFontFace: FACES[view.lang] };
  const all = years.length + (view.country === null ? 0 : 1);
  for (const [index, year] of years.entries()) {
    // In a deck the years show the world; the chosen partner has slides of its own at the end.
    const country = years.length > 1 ? null : view.country;
    await addYear(pptx, { ...input, view: { ...view, year, country } }, machine);
    machine.onSlide?.(index + 1, all);
  }
  const partner = view.country === null ? undefined : dataset.partnerById.get(view.country);
  if (partner) {
    const last = { ...view, year: years.at(-1) ?? view.year };
    addPartnerTable(pptx, sheetOf(pictureInput({ ...input, view: last })), partner, input.cite(last));
    machine.onSlide?.(all, all);
  }
  const bytes = await pptx.write({ outputType: 'uint8array', compression: true });
  if (!(bytes instanceof Uint8Array))
    throw new Error('The slides came back in a form that was not asked for.');
  return finishSlides(bytes, { latin: FACES[view.lang], asian: FACES.zh });
}

const pictureInput = ({ facts, dataset, view, options }: SlidesInput): PictureInput => ({
  facts,
  dataset,
  view,
  size: MAP_PIXELS,
  projection: options.projection,
  centre: options.centre,
  theme: options.theme,
  transparent: true,
  parts: { title: false, legend: true, chart: false, sources: false },
});

async function addYear(pptx: PptxGenJS, input: SlidesInput, machine: SlideMachine): Promise<void> {
  const drawn = pictureInput(input);
  const sheet = sheetOf(drawn);
  const { palette, texts } = sheet;
  const slide = pptx.addSlide();
  slide.background = { color: hexOf(palette.paper) };
  const ink = { color: hexOf(palette.ink), fontFace: FACES[sheet.lang], margin: 0 } as const;
  const muted = { ...ink, color: hexOf(palette.muted) };
  slide.addText(headlineOf(sheet), {
    ...ink,
    objectName: TITLE_NAME,
    x: 0.45,
    y: 0.3,
    w: 12.43,
    h: 0.84,
    fontSize: 24,
    bold: true,
    valign: 'top',
    align: 'left',
    fit: 'shrink',
  });
  slide.addText(subtitleOf(sheet), {
    ...muted,
    x: 0.45,
    y: 1.16,
    w: 12.43,
    h: 0.3,
    fontSize: LEAST,
    valign: 'top',
  });
  slide.addText(String(sheet.scene.year), {
    ...ink,
    ...COLUMN,
    y: 1.55,
    h: 0.85,
    fontSize: 50,
    bold: true,
  });
  figuresOf(sheet).forEach((figure, index) => {
    const x = COLUMN.x + index * 1.72;
    slide.addText(figure.value, {
      ...ink,
      color: hexOf(figure.color),
      x,
      y: 2.45,
      w: 1.62,
      h: 0.45,
      fontSize: 24,
      bold: true,
    });
    slide.addText(figure.label, { ...muted, x, y: 2.9, w: 1.62, h: 0.66, fontSize: LEAST, valign: 'top' });
  });
  await addPicture(
    slide,
    pictureOf(drawn),
    MAP_INCHES,
    `${titleOf(sheet)} · ${sheet.scene.year}`,
    machine.rasterise,
  );
  addPartnersChart(pptx, slide, sheet, { x: 9.4, y: 3.6, w: 3.6, h: 2.9 });
  slide.addText(creditsOf(sheet), {
    ...muted,
    x: 0.45,
    y: 6.58,
    w: 12.43,
    h: 0.66,
    fontSize: LEAST,
    valign: 'top',
  });
  slide.addNotes(notesOf(input, sheet, texts('share.picture.citeAs')));
}

/** What the speaker can be asked: where every number comes from, and how to cite the picture. */
function notesOf(input: SlidesInput, sheet: Sheet, citeAs: string): string {
  const { dataset, view } = input;
  const { texts, lang } = sheet;
  const events = dataset.events
    .filter(
      (event) =>
        event.date !== null &&
        Math.floor(event.date.first / 10000) === view.year &&
        event.date.precision !== 'decade' &&
        event.date.precision !== 'century',
    )
    .slice(0, 6)
    .map((event) => {
      const publisher = dataset.sourceById.get(event.source)?.publisher[lang] ?? event.source;
      return `- ${event.date ? formatDate(event.date, lang) : ''} ${event.text[lang]} (${publisher})`;
    });
  return [
    headlineOf(sheet),
    subtitleOf(sheet),
    ...(events.length > 0 ? ['', texts('share.picture.happened', { year: view.year }), ...events] : []),
    '',
    creditsOf(sheet),
    '',
    `${citeAs} ${input.cite(view)}`,
  ].join('\n');
}
