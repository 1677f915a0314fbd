import type { Line } from '../../plane/line-sink.ts';
import { num } from '../svg.ts';
import { pathOf } from './path-data.ts';

/**
 * Hatches and dots as real lines cut to the land, not as pattern fills: every program that reads SVG shows the same
 * picture, slide programs included.
 */

/** Where a horizontal line crosses the rings, from left to right; pairs enclose the inside. */
function crossings(rings: readonly Line[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let lastX = ring[ring.length - 2] ?? 0;
    let lastY = ring[ring.length - 1] ?? 0;
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const nextY = ring[i + 1] ?? 0;
      if (lastY <= y !== nextY <= y) found.push(lastX + ((y - lastY) / (nextY - lastY)) * (x - lastX));
      lastX = x;
      lastY = nextY;
    }
  }
  return found.sort((a, b) => a - b);
}

function rangeOf(rings: readonly Line[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 2) {
      const y = ring[i] ?? 0;
      if (y < low) low = y;
      if (y > high) high = y;
    }
  }
  return [low, high];
}

const TURN = Math.SQRT1_2;
/** A quarter of a half turn: diagonals become level. */
const turn = (line: Line): Line => line.map((_, i) => (i % 2 === 0 ? turnX(line, i) : turnY(line, i)));
const turnX = (line: Line, i: number): number => ((line[i] ?? 0) - (line[i + 1] ?? 0)) * TURN;
const turnY = (line: Line, i: number): number => ((line[i - 1] ?? 0) + (line[i] ?? 0)) * TURN;
const turnBack = (x: number, y: number): readonly [number, number] => [(x + y) * TURN, (y - x) * TURN];

/** Diagonal lines `gap` px apart inside the rings, as path data. */
export function hatchOf(rings: readonly Line[], gap: number): string {
  const turned = rings.map(turn);
  const [low, high] = rangeOf(turned);
  const lines: Line[] = [];
  for (let row = Math.ceil(low / gap); row * gap <= high; row += 1) {
    const xs = crossings(turned, row * gap);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = xs[i] ?? 0;
      const to = xs[i + 1] ?? 0;
      if (to - from > 0.3) lines.push([...turnBack(from, row * gap), ...turnBack(to, row * gap)]);
    }
  }
  return pathOf(lines, false);
}

/** Dots of a staggered grid inside the rings, as path data for a line with round ends. */
export function dotsOf(rings: readonly Line[], gap: number): string {
  const [low, high] = rangeOf(rings);
  const step = gap * TURN;
  let d = '';
  for (let row = Math.ceil(low / step); row * step <= high; row += 1) {
    const y = row * step;
    const shift = row % 2 === 0 ? 0 : step;
    const xs = crossings(rings, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const to = xs[i + 1] ?? 0;
      for (let column = Math.ceil(((xs[i] ?? 0) - shift) / (step * 2)); ; column += 1) {
        const x = column * step * 2 + shift;
        if (x > to) break;
        d += `M${num(x)} ${num(y)}h.1`;
      }
    }
  }
  return d;
}
