import { type Texts, textsFor } from '../i18n/texts.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Scene, type SceneFacts, sceneOf } from '../model/scene.ts';
import type { Centre, View } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import type { ProjectionName } from '../plane/projection.ts';
import { DARK, LIGHT, type Palette, PRINT } from '../theme.ts';

export const PICTURE_THEMES = ['light', 'dark', 'print'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

export interface PictureParts {
  /** Title, year and numbers. */
  readonly title: boolean;
  readonly legend: boolean;
  /** Documented and official partners over the years, above the period bands. */
  readonly chart: boolean;
  readonly sources: boolean;
}

/** Everything a picture depends on. */
export interface PictureInput {
  readonly facts: SceneFacts;
  readonly dataset: Dataset;
  readonly view: View;
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly projection: ProjectionName;
  readonly centre: Centre;
  readonly parts: PictureParts;
  readonly theme: PictureTheme;
  /** Without paper and water. */
  readonly transparent: boolean;
}

/** What every part of the picture is drawn with. */
export interface Sheet {
  readonly input: PictureInput;
  readonly scene: Scene;
  readonly palette: Palette;
  readonly texts: Texts;
  readonly lang: Language;
  /** Pixels of one unit of design: texts and lines grow with the picture, and never shrink below it. */
  readonly unit: number;
}

/** A part that knows its height before it is put anywhere. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

const PALETTE_OF: Readonly<Record<PictureTheme, Palette>> = { light: LIGHT, dark: DARK, print: PRINT };

/** A slide of 960 x 540 units; smaller pictures keep their letters readable and show less. */
const DESIGN_AREA = 960 * 540;

export function sheetOf(input: PictureInput): Sheet {
  const { width, height } = input.size;
  return {
    input,
    scene: sceneOf(input.facts, input.view),
    palette: PALETTE_OF[input.theme],
    texts: textsFor(input.view.lang),
    lang: input.view.lang,
    unit: Math.max(1, Math.sqrt((width * height) / DESIGN_AREA)),
  };
}

/** Sizes of text in units of design. */
export const SIZE = {
  tiny: 9.5,
  small: 10.5,
  body: 11.5,
  lead: 14,
  title: 20,
  figure: 24,
  year: 52,
} as const;

/** A picture shows the world in about 700 px of design where the screen has 1,200: lines are finer, letters hardly. */
export const LINE_UNIT = 0.6;
export const LETTER_UNIT = 0.82;
