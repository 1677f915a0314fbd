import type { Capital } from './dataset.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { type Arc, arcsOf, type Mark, marksIn } from './mark.ts';
import { FILLS, NO_TIE, NOT_A_STATE, type Paint, paintOf } from './paint.ts';
import { borderStatesAt, type Label, labelsAt, ownersAt, type Polity, type World } from './territory.ts';
import type { Timeline } from './timeline.ts';
import type { SceneView } from './view.ts';

/** Index of a pattern in `unitPattern`. */
export const PATTERNS = ['plain', 'hatch', 'dots'] as const;

/** The picture of one year as plain data: what every painter draws, and nothing it has to decide. */
export interface Scene {
  readonly year: number;
  /** Polity of each unit of land; index into the world's polities. */
  readonly unitPolity: Int16Array;
  /** Index into FILLS, and into PATTERNS, of each unit of land. */
  readonly unitFill: Uint8Array;
  readonly unitPattern: Uint8Array;
  /** State of each border: 0 hidden, 1 line, 2 disputed. */
  readonly borders: Uint8Array;
  readonly marks: readonly Mark[];
  readonly arcs: readonly Arc[];
  readonly labels: readonly Label[];
  readonly legend: readonly LegendEntry[];
}

/** What a scene is made from besides the view. */
export interface SceneFacts {
  readonly timeline: Timeline;
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

export const CHINA = 'CHN';
const GROUND: Paint = { fill: 'ground', pattern: 'plain' };
const CHINA_PAINT: Paint = { fill: 'china', pattern: 'plain' };

/** Scene = f(facts, view): pure, the same input gives the same picture. */
export function sceneOf(facts: SceneFacts, view: SceneView): Scene {
  const { timeline, world, capitals } = facts;
  const unitPolity = ownersAt(world, view.year, view.viewpoint);
  const marks = marksIn(timeline, capitals, view);
  const paints = new Map<number, Paint>();
  const unitFill = new Uint8Array(unitPolity.length);
  const unitPattern = new Uint8Array(unitPolity.length);
  unitPolity.forEach((index, unit) => {
    let paint = paints.get(index);
    if (!paint) {
      const polity = world.polities[index];
      paint = polity ? paintOfPolity(polity, timeline, view) : GROUND;
      paints.set(index, paint);
    }
    unitFill[unit] = FILLS.indexOf(paint.fill);
    unitPattern[unit] = PATTERNS.indexOf(paint.pattern);
  });
  return {
    year: view.year,
    unitPolity,
    unitFill,
    unitPattern,
    borders: borderStatesAt(world, view.year, view.viewpoint),
    marks,
    arcs: arcsOf(marks),
    labels: labelsAt(world, view.year, view.viewpoint),
    legend: legendOf(marks, view.color),
  };
}

/** How the land of a polity is painted: as its partner, as China, as not a state yet, or as ground. */
export function paintOfPolity(polity: Polity, timeline: Timeline, view: SceneView): Paint {
  if (polity.partner === CHINA) return CHINA_PAINT;
  const partner = timeline.indexOf.get(polity.partner);
  if (partner !== undefined) return paintOf(timeline, partner, view);
  if (polity.kind === 'dependency' || polity.kind === 'trust') return NOT_A_STATE;
  return polity.kind === 'ground' || polity.kind === 'special' ? GROUND : NO_TIE;
}
