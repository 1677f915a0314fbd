import { type Point, pointOn } from '../plane/curve.ts';
import type { ArcSymbol } from './arc-symbols.ts';

/** Pieces of a dash: enough for a bend to look round. */
const STEPS = 160;

/** A curve cut into dashes, for what cannot draw broken lines itself; `dash` and `gap` in the unit of the curve. */
export function dashesOf(
  { from, control, to }: Pick<ArcSymbol, 'from' | 'control' | 'to'>,
  [dash, gap]: readonly [number, number],
): readonly (readonly Point[])[] {
  const dashes: Point[][] = [];
  let last: Point = from;
  let run: Point[] | null = [from];
  let left = dash;
  for (let step = 1; step <= STEPS; step += 1) {
    const next = pointOn(from, control, to, step / STEPS);
    left -= Math.hypot(next[0] - last[0], next[1] - last[1]);
    run?.push(next);
    if (left <= 0) {
      if (run) dashes.push(run);
      run = run ? null : [next];
      left += run ? dash : gap;
    }
    last = next;
  }
  if (run && run.length > 1) dashes.push(run);
  return dashes;
}
