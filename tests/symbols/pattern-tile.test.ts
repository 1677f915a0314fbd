import { describe, expect, test } from 'vitest';
import { landStyle } from '../../src/symbols/land-style.ts';
import { dotsTile, hatchTile, type PatternTile } from '../../src/symbols/pattern-tile.ts';
import { rgba } from '../../src/symbols/rgba.ts';
import { LIGHT } from '../../src/theme.ts';

const style = landStyle(LIGHT);

/** How much a pixel of the endless plane is covered, 0 to 255, when it is tiled with the image. */
function cover({ width, height, data }: PatternTile, x: number, y: number): number {
  const column = ((x % width) + width) % width;
  const row = ((y % height) + height) % height;
  return data[(row * width + column) * 4 + 3] ?? 0;
}

const SPAN = Array.from({ length: 80 }, (_, index) => index - 40);

describe.each([
  ['hatch', hatchTile(style.hatch), style.hatch],
  ['dots', dotsTile(style.dots), style.dots],
] as const)('the %s', (_, tile, { color, gap }) => {
  test('has a pixel of four bytes for every place, all in its colour', () => {
    expect(tile.data.length).toBe(tile.width * tile.height * 4);
    const colors = new Set<string>();
    for (let at = 0; at < tile.data.length; at += 4) colors.add(tile.data.slice(at, at + 3).join());
    expect([...colors]).toEqual([rgba(color).slice(0, 3).join()]);
  });

  test('repeats after the diagonal of a gap', () => {
    expect(tile.width / tile.pixelRatio).toBeCloseTo(gap * Math.SQRT2, 9);
  });
});

describe('tiled over the plane', () => {
  test('hatches are unbroken diagonals across every seam', () => {
    const tile = hatchTile(style.hatch);
    for (const x of SPAN) for (const y of SPAN) expect(cover(tile, x, y)).toBe(cover(tile, x + 1, y - 1));
  });

  test('hatches are as wide as they say: width over gap of the land is covered', () => {
    const { data } = hatchTile(style.hatch);
    const covered = data.filter((_, index) => index % 4 === 3).reduce((sum, value) => sum + value, 0);
    expect(covered / 255 / (data.length / 4)).toBeCloseTo(style.hatch.width / style.hatch.gap, 1);
  });

  test('dots stand in one lattice: half a tile on they look the same', () => {
    const tile = dotsTile(style.dots);
    const half = tile.width / 2;
    for (const x of SPAN)
      for (const y of SPAN) expect(cover(tile, x, y)).toBe(cover(tile, x + half, y + half));
  });
});
