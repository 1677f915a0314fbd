import type { Centre, View } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import type { PictureInput, PictureParts, PictureTheme } from '../picture/sheet.ts';
import type { ProjectionName } from '../plane/projection.ts';

/** What can be chosen about a picture besides the view it shows. */
export interface PictureOptions {
  readonly size: PictureInput['size'];
  readonly projection: ProjectionName;
  readonly centre: Centre;
  readonly parts: PictureParts;
  readonly theme: PictureTheme;
  readonly transparent: boolean;
}

export const PRESETS = {
  slide: { width: 1920, height: 1080 },
  'slide-4-3': { width: 1600, height: 1200 },
  square: { width: 1080, height: 1080 },
  /** 297 x 210 mm at 300 dots an inch. */
  'a4-landscape': { width: 3508, height: 2480 },
  '4k': { width: 3840, height: 2160 },
} as const;
export type Preset = keyof typeof PRESETS;

/** Own sizes, px. */
export const LEAST_SIDE = 320;
export const MOST_SIDE = 8192;

/** The nearest size that can be drawn. */
export const clampSide = (value: number): number =>
  Number.isFinite(value) ? Math.min(MOST_SIDE, Math.max(LEAST_SIDE, Math.round(value))) : LEAST_SIDE;

export const ALL_PARTS: PictureParts = { title: true, legend: true, chart: true, sources: true };

/** The Pacific in the middle for readers of Chinese, the Atlantic for others, as their atlases do. */
export const centreFor = (lang: Language): Centre => (lang === 'zh' ? 150 : 11);

export const defaultOptions = (lang: Language): PictureOptions => ({
  size: PRESETS.slide,
  projection: 'equal-earth',
  centre: centreFor(lang),
  parts: ALL_PARTS,
  theme: 'light',
  transparent: false,
});

/** Name of a file without its ending: what it shows, in letters that every system takes. */
export function fileStem(
  view: Pick<View, 'year' | 'country' | 'lang'>,
  what: 'view' | 'deck' | 'years' = 'view',
): string {
  const parts = ['scities', what === 'view' ? String(view.year) : what, view.country ?? '', view.lang];
  return parts.filter((part) => part !== '').join('-');
}
