/** A drawing area with its own scale of values, px from the top. */
export interface Panel {
  readonly top: number;
  readonly bottom: number;
  /** The value at the top. */
  readonly most: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 4, 5] as const;

/** The smallest round step (1, 2, 4 or 5 times a power of ten) that needs at most `count` steps. */
export function roundStep(highest: number, count: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of STEPS) {
      if (step * power * count >= highest) return step * power;
    }
  }
}

/** A panel from zero to the first round value that holds the highest one. */
export function panelOf(top: number, bottom: number, highest: number, count: number): Panel {
  const step = roundStep(Math.max(highest, 1), count);
  const most = Math.max(step, Math.ceil(highest / step) * step);
  const ticks: number[] = [];
  for (let value = 0; value <= most; value += step) ticks.push(value);
  return { top, bottom, most, ticks };
}

export const yOf = (panel: Panel, value: number): number =>
  round(panel.bottom - (value / panel.most) * (panel.bottom - panel.top));

/** Tenths of a px are as fine as a screen shows, and keep the same picture in the same bytes. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;
