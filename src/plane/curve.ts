/** A point of the plane, in any unit. */
export type Point = readonly [number, number];

/** How far an arc bows, as a share of its length. */
const BOW = 0.16;

/**
 * The control point of the quadratic curve from one point to another. Arcs bow to the north, so that arcs there
 * and back share one side; `up` is the sign of north on the second axis of the plane (-1 on a screen).
 */
export function bowOf(from: Point, to: Point, up: 1 | -1): Point {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  if (length === 0) return from;
  const side = dx >= 0 ? 1 : -1;
  // Twice the wanted height: a quadratic curve reaches half-way to its control point.
  const lift = 2 * BOW * length * up;
  return [
    (from[0] + to[0]) / 2 - ((dy * side) / length) * lift,
    (from[1] + to[1]) / 2 + ((dx * side) / length) * lift,
  ];
}

/** The point at `t` (0 to 1) of the curve. */
export function pointOn(from: Point, control: Point, to: Point, t: number): Point {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
}

/** The direction of travel at `t`, radians from the first axis. */
export function headingOn(from: Point, control: Point, to: Point, t: number): number {
  const dx = 2 * (1 - t) * (control[0] - from[0]) + 2 * t * (to[0] - control[0]);
  const dy = 2 * (1 - t) * (control[1] - from[1]) + 2 * t * (to[1] - control[1]);
  return Math.atan2(dy, dx);
}

/** `steps + 1` points along the curve. */
export const sampleCurve = (from: Point, control: Point, to: Point, steps: number): readonly Point[] =>
  Array.from({ length: steps + 1 }, (_, index) => pointOn(from, control, to, index / steps));
