import type { Mark } from '../model/mark.ts';
import { FILLS, type Fill } from '../model/paint.ts';
import { CHINA, type Scene } from '../model/scene.ts';
import type { Label, Polity } from '../model/territory.ts';
import type { Point } from '../plane/curve.ts';
import type { Look } from './look.ts';
import { nameRank } from './name-rank.ts';
import { type LabelRequest, placeLabels } from './place-labels.ts';
import { widthOf } from './text-width.ts';
import type { Viewport } from './viewport.ts';

/** A name on the map, in its place. */
export interface NameSymbol {
  readonly polity: number;
  readonly text: string;
  /** The middle of the text, px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
  readonly ink: string;
  /** A line around the letters, in the colour of what lies below. */
  readonly halo: string;
  /** From the place to a name that stands away from it. */
  readonly leader: readonly [Point, Point] | null;
}

export type NamedPolity = Pick<Polity, 'kind' | 'partner' | 'short'>;

interface Request extends LabelRequest {
  readonly label: Label;
  readonly text: string;
  readonly size: number;
  readonly strong: boolean;
  /** The place itself, and how far from it a name stands without a leader line, px. */
  readonly anchor: Point;
  readonly near: number;
  readonly onLand: boolean;
}

/** Sizes of letters by the size of the land, units of letters. */
const SIZES = { small: 11, middle: 12, large: 13.5 } as const;
/** How much wider than its land a name may be, by rank. */
const SPILL = { 1: 8, 2: 3.2, 3: 1.9, 4: 1.5, 5: 1.2 } as const;
const HEIGHT = 1.2;
/** Distances of a name from its place, tried in turn, units of letters. */
const RINGS = [0, 14, 28, 44, 64] as const;
/** Large partners step aside too, others have no name rather than a far one. */
const RANK_RINGS = { 1: RINGS.slice(0, 4), 2: RINGS.slice(0, 3), 3: [], 4: [], 5: [] } as const;
const DIRECTIONS = 12;

/**
 * The names that find a place: China, the chosen and the pointed partner, then by rank of the land, those with news
 * of the year first within each. These, and large partners, get positions farther away, with a leader line.
 */
export function placeNames(
  polities: readonly NamedPolity[],
  scene: Pick<Scene, 'labels' | 'marks' | 'unitFill' | 'unitPolity'>,
  small: ReadonlySet<string>,
  look: Look,
  viewport: Viewport,
): readonly NameSymbol[] {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const requests = scene.labels.flatMap((label): Request[] => {
    const polity = polities[label.polity];
    if (!polity || polity.kind === 'ground') return [];
    const request = requestOf(label, polity, marks.get(polity.partner), small, look, viewport);
    return request ? [request] : [];
  });
  const { frame, obstacles, letter } = viewport;
  return placeLabels(requests, { frame, obstacles, margin: 2 * letter }).map(({ request, position }) => {
    const [x, y] = request.positions[position] ?? request.anchor;
    const isAway = Math.hypot(x - request.anchor[0], y - request.anchor[1]) > request.near + 4 * letter;
    const { text, size, strong, label } = request;
    const isOnLand = request.onLand && position === 0;
    return {
      polity: label.polity,
      text,
      x,
      y,
      size,
      strong,
      ...(isOnLand ? inkOnLand(scene, label.polity, look) : inkOffLand(look)),
      leader: isAway ? leaderOf(request, [x, y]) : null,
    };
  });
}

function requestOf(
  label: Label,
  polity: NamedPolity,
  mark: Mark | undefined,
  small: ReadonlySet<string>,
  { lang, selected, hovered }: Look,
  viewport: Viewport,
): Request | null {
  const { letter, unit, sizeOf } = viewport;
  const { partner } = polity;
  const isOwn = partner !== '' && (partner === selected || partner === hovered);
  const strong = partner === CHINA || (partner !== '' && partner === selected);
  const isNews = mark !== undefined && (mark.fresh || mark.lost);
  const room = sizeOf(label.extent, label.lat);
  const isSmall = small.has(partner);
  const size = letter * (room > 90 * letter ? SIZES.large : room > 40 * letter ? SIZES.middle : SIZES.small);
  const text = polity.short[lang];
  const width = widthOf(text, size, strong);
  const rank = nameRank(polity);
  if (!strong && !isOwn && !isNews && width > room * SPILL[rank]) return null;
  const height = size * HEIGHT;
  const anchor = viewport.project(isSmall && mark ? mark.at : [label.lon, label.lat]);
  const radius = isSmall ? 6 * unit : 0;
  const positions = [
    ...(isSmall ? beside(anchor, width, height, radius) : within(anchor, width, height)),
    ...ringsAround(
      anchor,
      width,
      height,
      radius,
      letter,
      isNews || strong || isOwn ? RINGS : RANK_RINGS[rank],
    ),
  ];
  const call = partner === CHINA ? 9e6 : strong ? 8e6 : isOwn ? 7e6 : 0;
  return {
    label,
    text,
    size,
    strong,
    width,
    height,
    anchor,
    near: isSmall ? radius + width / 2 : height,
    onLand: !isSmall && width <= breadth(label, viewport) * 0.8,
    positions,
    priority: call + (6 - rank) * 1e5 + (isNews ? 5e4 : 0) + (mark?.state === 'active' ? 5e3 : 0) + room,
  };
}

/** In the middle of the land, or a little off it. */
function within([x, y]: Point, width: number, height: number): readonly Point[] {
  return [
    [x, y],
    [x, y - height * 0.6],
    [x, y + height * 0.6],
    [x + width * 0.25, y],
    [x - width * 0.25, y],
    [x, y - height * 1.1],
    [x, y + height * 1.1],
  ];
}

/** On either side of a circle, above it and below. */
function beside([x, y]: Point, width: number, height: number, radius: number): readonly Point[] {
  const aside = width / 2 + radius;
  const above = height / 2 + radius * 0.8;
  return [
    [x + aside, y],
    [x - aside, y],
    [x, y - above],
    [x, y + above],
    [x + aside, y - above],
    [x + aside, y + above],
    [x - aside, y - above],
    [x - aside, y + above],
  ];
}

function ringsAround(
  [x, y]: Point,
  width: number,
  height: number,
  radius: number,
  letter: number,
  rings: readonly number[],
): readonly Point[] {
  return rings.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, step): Point => {
      const angle = (step / DIRECTIONS) * 2 * Math.PI;
      const away = radius + distance * letter;
      return [x + Math.cos(angle) * (away + width / 2), y + Math.sin(angle) * (away + height / 2)];
    }),
  );
}

/** From the place to the nearest point of the name's box. */
function leaderOf({ anchor, width, height }: Request, [x, y]: Point): readonly [Point, Point] {
  const clamp = (value: number, middle: number, size: number): number =>
    Math.min(middle + size / 2, Math.max(middle - size / 2, value));
  return [anchor, [clamp(anchor[0], x, width), clamp(anchor[1], y, height * 0.8)]];
}

/** How broad the main land of a polity is, px. */
function breadth({ box: [west, , east], lat }: Label, { project }: Viewport): number {
  const [left] = project([west, lat]);
  const [right] = project([east, lat]);
  return Math.max(0, right - left);
}

/** On its own land a name is surrounded by the colour of the land. */
function inkOnLand(
  { unitFill, unitPolity }: Pick<Scene, 'unitFill' | 'unitPolity'>,
  polity: number,
  { palette }: Look,
): Pick<NameSymbol, 'ink' | 'halo'> {
  const fill: Fill = FILLS[unitFill[unitPolity.indexOf(polity)] ?? 0] ?? 'ground';
  return { ink: palette.onFill[fill], halo: palette.fill[fill] };
}

const inkOffLand = ({ palette }: Look): Pick<NameSymbol, 'ink' | 'halo'> => ({
  ink: palette.label,
  halo: palette.labelHalo,
});
