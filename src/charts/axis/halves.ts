import type { PlotSize } from './plot-size.ts';

/** Two drawing areas, one above the other, with room for the name of the lower one. */
export interface Halves {
  readonly upper: { readonly top: number; readonly bottom: number };
  readonly lower: { readonly top: number; readonly bottom: number };
}

const BETWEEN = 34;

/** Cuts a plot in two; `share` of its height is the upper part's. */
export function halvesOf({ top, bottom }: PlotSize, share: number): Halves {
  const room = bottom - top - BETWEEN;
  const cut = Math.round(top + room * share);
  return { upper: { top, bottom: cut }, lower: { top: cut + BETWEEN, bottom } };
}
