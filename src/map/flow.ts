import type { Arc, Mark } from '../model/mark.ts';
import type { Palette } from '../theme.ts';

/** What stands above the land, for both painters. */
export interface Flow {
  readonly arcs: readonly Arc[];
  readonly marks: readonly Mark[];
  /** Partners too small to be seen as land at this zoom. */
  readonly small: ReadonlySet<string>;
  readonly selected: string | null;
  readonly palette: Palette;
}

export const ARROW_PX = 8;
/** Arrows sit past the middle, where arcs have spread out. */
export const ARROW_AT = { out: 0.62, in: 0.38 } as const;

export interface Stroke {
  readonly color: string;
  /** px */
  readonly width: number;
  /** 0 to 1 */
  readonly alpha: number;
}

/** Standing arcs are thin and faint, but for the chosen partner's; what began or ended in the year is strong. */
export function strokeOf(arc: Arc, { palette, selected }: Pick<Flow, 'palette' | 'selected'>): Stroke {
  if (arc.weight === 'trace') return { color: palette.arc.trace, width: 2.2, alpha: 0.95 };
  if (arc.weight === 'fresh' || arc.id === selected) {
    return { color: palette.arc[arc.direction], width: 2.2, alpha: 0.95 };
  }
  const color = palette.arc[arc.direction === 'mutual' ? 'standing' : arc.direction];
  return { color, width: 0.8, alpha: 0.3 };
}

/** Radius of a capital's node, px. */
export function radiusOf(mark: Mark, { small, selected }: Pick<Flow, 'small' | 'selected'>): number {
  if (mark.id === selected) return 6;
  return small.has(mark.id) ? 4.5 : mark.fresh ? 3 : 1.6;
}
