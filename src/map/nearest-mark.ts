import type { Mark } from '../model/mark.ts';

/** Distance within which the pointer takes a small state's circle, px. */
const REACH = 12;

/** The small partner whose circle the pointer is on, the nearest of several; null when none is near. */
export function nearestMark(
  marks: readonly Mark[],
  small: ReadonlySet<string>,
  screen: (at: readonly [number, number]) => readonly [number, number],
  [x, y]: readonly [number, number],
): Mark | null {
  let nearest: Mark | null = null;
  let least = REACH;
  for (const mark of marks) {
    if (!small.has(mark.id)) continue;
    const [markX, markY] = screen(mark.at);
    const distance = Math.hypot(markX - x, markY - y);
    if (distance >= least) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}
