import type { Box } from '../../plane/box.ts';
import { widthOf } from '../../text/text-width.ts';
import { wrapText } from '../../text/wrap.ts';
import { round } from './panel.ts';
import { LABEL_SIZE, LINE_HEIGHT } from './text-box.ts';

type Anchor = 'start' | 'middle' | 'end';

/** A text that wants to stand at the first of these places where it covers nothing. */
export interface ChartLabel {
  readonly text: string;
  /** Name of the theme colour. */
  readonly tone: string;
  readonly widest: number;
  readonly places: readonly LabelSpot[];
}

/** Where the first line is anchored (`down`) or the last one (`up`). */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly grows: 'up' | 'down';
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly tone: string;
  readonly anchor: Anchor;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
}

/** Places the labels one after the other, each where it covers least of the drawing and of those before it. */
export function placeChartLabels(
  wishes: readonly ChartLabel[],
  drawing: readonly Box[],
  bounds: Box,
): readonly PlacedLabel[] {
  const taken = [...drawing];
  return wishes.flatMap((wish) => {
    const lines = wrapText(wish.text, wish.widest, LABEL_SIZE);
    const width = Math.max(...lines.map((line) => widthOf(line, LABEL_SIZE)));
    const choices = wish.places.map((spot) => {
      const box = boxOf(spot, width, lines.length);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      return { spot, box, cost: covered + outside(box, bounds) };
    });
    const best = choices.reduce<(typeof choices)[number] | null>(
      (least, choice) => (least === null || choice.cost < least.cost ? choice : least),
      null,
    );
    if (!best || best.cost > areaOf(best.box) * MOST_COVERED) return [];
    taken.push(best.box);
    const { anchor, x } = best.spot;
    return [{ lines, tone: wish.tone, anchor, x: round(x), y: round(best.box.top + LINE_HEIGHT - 4) }];
  });
}

/** A label that would cover more than this share of itself is left out; the numbers of the year name the sign too. */
const MOST_COVERED = 0.3;

const areaOf = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);

function boxOf(spot: LabelSpot, width: number, lines: number): Box {
  const left = spot.anchor === 'start' ? spot.x : spot.anchor === 'end' ? spot.x - width : spot.x - width / 2;
  const height = lines * LINE_HEIGHT;
  const top = spot.grows === 'up' ? spot.y + 4 - height : spot.y + 4 - LINE_HEIGHT;
  return { left, top, right: left + width, bottom: top + height };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Leaving the plot is worse than covering something in it. */
const outside = (box: Box, bounds: Box): number => (areaOf(box) - overlap(box, bounds)) * 10;

export type SpotName =
  | 'above-left'
  | 'above'
  | 'above-right'
  | 'left'
  | 'right'
  | 'below-left'
  | 'below'
  | 'below-right';

/** The spots around a point, in the order asked for. */
export function spotsAround(
  x: number,
  y: number,
  order: readonly SpotName[],
  distance = 9,
): readonly LabelSpot[] {
  const spots = {
    'above-left': { x: x - 4, y: y - distance, anchor: 'end', grows: 'up' },
    above: { x, y: y - distance - 2, anchor: 'middle', grows: 'up' },
    'above-right': { x: x + 4, y: y - distance, anchor: 'start', grows: 'up' },
    left: { x: x - distance, y: y + 4, anchor: 'end', grows: 'up' },
    right: { x: x + distance, y: y + 4, anchor: 'start', grows: 'up' },
    'below-left': { x: x + 5, y: y + distance + 9, anchor: 'end', grows: 'down' },
    below: { x, y: y + distance + 10, anchor: 'middle', grows: 'down' },
    'below-right': { x: x + 4, y: y + distance + 9, anchor: 'start', grows: 'down' },
  } as const;
  return order.map((place) => spots[place]);
}
