import type { Viewpoint } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Palette } from '../theme.ts';

/** What a reader has set, apart from the year: with a scene and a viewport it decides every symbol. */
export interface Look {
  readonly palette: Palette;
  readonly lang: Language;
  readonly viewpoint: Viewpoint;
  /** The chosen partner, ISO 3166; null when none is chosen. */
  readonly selected: string | null;
  /** The partner under the pointer or the keyboard. */
  readonly hovered: string | null;
}

export interface Stroke {
  readonly color: string;
  /** Units of the viewport. */
  readonly width: number;
  /** 0 to 1 */
  readonly alpha: number;
  /** Lengths of dash and gap, units of the viewport; null for a whole line. */
  readonly dash: readonly [number, number] | null;
}

export const solid = (color: string, width: number, alpha = 1): Stroke => ({
  color,
  width,
  alpha,
  dash: null,
});
