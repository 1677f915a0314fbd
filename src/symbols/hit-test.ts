import type { Mark } from '../model/mark.ts';
import type { Scene } from '../model/scene.ts';
import type { Polity } from '../model/territory.ts';
import type { Point } from '../plane/curve.ts';
import { type Ground, isInside } from '../plane/ground.ts';

/** What is pointed at: a polity of the world, or a partner without land; `partner` is empty where none is. */
export interface Hit {
  /** Index into the world's polities; null for a partner without land. */
  readonly polity: number | null;
  readonly partner: string;
}

/** Distance within which the pointer takes a small state's circle, px. */
const REACH = 12;

export interface HitFacts {
  readonly polities: readonly Pick<Polity, 'partner'>[];
  readonly ground: Ground;
  readonly scene: Pick<Scene, 'marks' | 'labels' | 'unitPolity'>;
  /** Partners drawn as circles. */
  readonly small: ReadonlySet<string>;
  readonly project: (at: Point) => Point;
  readonly toPlane: (screen: Point) => Point;
}

/** What lies under a point of the screen: the nearest circle of a small state within reach, else the land. */
export function hitTest(facts: HitFacts, screen: Point): Hit | null {
  const { polities, scene, ground } = facts;
  const mark = nearestCircle(facts, screen);
  if (mark) {
    const label = scene.labels.find(({ polity }) => polities[polity]?.partner === mark.id);
    return { polity: label?.polity ?? null, partner: mark.id };
  }
  const at = facts.toPlane(screen);
  // What is drawn last lies on top.
  const unit = ground.units.findLastIndex((shape) => isInside(shape, at));
  const polity = scene.unitPolity[unit];
  return polity === undefined ? null : { polity, partner: polities[polity]?.partner ?? '' };
}

function nearestCircle({ scene, small, project }: HitFacts, [x, y]: Point): Mark | null {
  let nearest: Mark | null = null;
  let least = REACH;
  for (const mark of scene.marks) {
    if (!small.has(mark.id)) continue;
    const [markX, markY] = project(mark.at);
    const distance = Math.hypot(markX - x, markY - y);
    if (distance >= least) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}
