import { type ChartLabel, type SpotName, spotsAround } from '../axis/place-labels.ts';
import type { PlacedMark } from './marks.ts';

/** One name for several marks: it may stand beside any of them, at the spots in the order asked for. */
export const nameMarks = (
  marks: readonly PlacedMark[],
  text: string,
  order: readonly SpotName[],
  widest: number,
): readonly ChartLabel[] =>
  marks.length === 0
    ? []
    : [
        {
          text,
          tone: 'official',
          widest,
          places: order.flatMap((spot) => marks.flatMap((mark) => spotsAround(mark.x, mark.y, [spot]))),
        },
      ];
