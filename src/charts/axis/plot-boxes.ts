import { FIRST_YEAR } from '../../model/year.ts';
import type { Box } from '../../plane/box.ts';
import type { PlotSize } from './plot-size.ts';
import { AXIS_END, edgeOf, type TimeScale } from './time-scale.ts';

/** The part of a chart that labels may use. */
export const plotBounds = ({ time, top, bottom }: PlotSize): Box => ({
  left: time.left + 2,
  right: edgeOf(time, AXIS_END + 1),
  top: top - 8,
  bottom,
});

/** What a step line covers: a flat box a year, and its riser. */
export const boxesOfLine = (heights: readonly number[], time: TimeScale): readonly Box[] =>
  heights.map((height, slot) => {
    const before = heights[slot - 1] ?? height;
    return {
      left: edgeOf(time, FIRST_YEAR + slot),
      right: edgeOf(time, FIRST_YEAR + slot + 1),
      top: Math.min(height, before) - 2,
      bottom: Math.max(height, before) + 2,
    };
  });
