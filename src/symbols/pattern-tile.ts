import type { LandStyle } from './land-style.ts';
import { rgba } from './rgba.ts';

/** A square image that tiles the plane without a seam. */
export interface PatternTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  /** Pixels of the image for a unit of the viewport. */
  readonly pixelRatio: number;
}

const SIDE = 32;

/** Paints where `distance` (pixels from the middle of the nearest line or dot) is within `reach`, with a soft edge. */
function tile(
  color: string,
  side: number,
  reach: number,
  distance: (x: number, y: number) => number,
): PatternTile {
  const [red, green, blue] = rgba(color);
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const cover = Math.min(1, Math.max(0, reach - distance(x + 0.5, y + 0.5) + 0.5));
      data.set([red, green, blue, Math.round(cover * 255)], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data, pixelRatio: SIDE / side };
}

/** Diagonal lines: a partner whose ties have lapsed. */
export function hatchTile({ color, gap, width }: LandStyle['hatch']): PatternTile {
  const side = gap * Math.SQRT2;
  return tile(color, side, (width / 2) * (SIDE / side), (x, y) => {
    const across = (x + y) % SIDE;
    return Math.min(across, SIDE - across) / Math.SQRT2;
  });
}

/** Staggered dots: land that was not a state yet. */
export function dotsTile({ color, gap, width }: LandStyle['dots']): PatternTile {
  const side = gap * Math.SQRT2;
  return tile(color, side, (width / 2) * (SIDE / side), (x, y) =>
    Math.min(Math.hypot(x - SIDE / 4, y - SIDE / 4), Math.hypot(x - (SIDE * 3) / 4, y - (SIDE * 3) / 4)),
  );
}
