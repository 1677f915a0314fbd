import type { Box } from '../model/label-layout.ts';
import { unwrap } from '../model/mercator.ts';
import type { Scene } from '../model/scene.ts';
import type { Viewpoint, World } from '../model/territory.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Palette } from '../theme.ts';
import { type DrawnLand, type DrawnShape, drawnLand } from './drawn-land.ts';
import { drawFlow } from './flow-canvas.ts';
import { LabelCanvas } from './label-canvas.ts';
import { type LabelledPolity, labelsToDraw } from './label-choice.ts';
import { LandCanvas } from './land-canvas.ts';
import { PLANE, toPlane } from './land-paths.ts';
import { onScreen, type PlaneCamera, zoomOf } from './plane-camera.ts';
import type { Sheet } from './sheet.ts';
import { smallPartners } from './small.ts';

/** What of the world is drawn, in any year. Plain data: it can be sent to a worker. */
export interface DrawingFacts {
  readonly land: DrawnLand;
  readonly overlays: World['overlays'];
  readonly polities: readonly LabelledPolity[];
}

export type DrawnScene = Omit<Scene, 'year' | 'legend'>;

export interface DrawnLook {
  readonly lang: Language;
  readonly viewpoint: Viewpoint;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** Where one looks from, onto how many pixels a px, and what lies over the map. */
export interface DrawnPlace {
  readonly camera: PlaneCamera;
  readonly ratio: number;
  readonly covered: readonly Box[];
}

/** All that decides the picture. */
export interface DrawnView {
  readonly scene: DrawnScene;
  readonly palette: Palette;
  readonly look: DrawnLook;
  readonly place: DrawnPlace;
  /** Around the land of the chosen partner. */
  readonly outline: DrawnShape;
}

export function drawingFacts(world: World): DrawingFacts {
  return {
    land: drawnLand(world),
    overlays: world.overlays,
    polities: world.polities.map(({ kind, partner, short }) => ({ kind, partner, short })),
  };
}

/** The picture of the map on a canvas: land, arcs, capitals and names. Knows no page: a worker can hold it. */
export class MapDrawing {
  private readonly polities: readonly LabelledPolity[];
  private readonly land: LandCanvas;
  private readonly canvas: LabelCanvas;
  private place: DrawnPlace | null = null;

  constructor(canvas: Sheet, facts: DrawingFacts) {
    this.polities = facts.polities;
    this.land = new LandCanvas(facts);
    this.canvas = new LabelCanvas(canvas, 'processor');
  }

  draw({ scene, palette, look, place, outline }: DrawnView): void {
    const { polities, land, canvas } = this;
    const { camera, ratio, covered } = place;
    const { lang, viewpoint, selected, hovered } = look;
    const { width, height } = camera;
    if (place !== this.place) {
      this.place = place;
      land.place(camera, ratio);
      canvas.resize(width, height, ratio);
    }
    land.draw(scene, { palette, viewpoint });
    const project = (at: readonly [number, number]): readonly [number, number] =>
      onScreen(camera, toPlane(unwrap(at[0]), at[1]));
    const labels = labelsToDraw({
      polities,
      scene,
      lang,
      selected,
      scale: (camera.scale * PLANE) / 512,
      width,
      height,
      covered,
      project,
      measure: (text, size, strong) => canvas.measure(text, size, strong),
    });
    const small = smallPartners(polities, scene, zoomOf(camera));
    canvas.draw(labels, palette, (context) => {
      land.copyTo(context);
      land.veil(context, unitsOf(polities, scene, hovered), palette.water);
      land.outline(context, outline, palette.selected);
      canvas.enterPage(context);
      drawFlow(context, { arcs: scene.arcs, marks: scene.marks, small, selected, palette, project });
    });
  }
}

/** The units of land that are a partner's in a scene. */
export const unitsOf = (
  polities: readonly LabelledPolity[],
  { unitPolity }: Pick<Scene, 'unitPolity'>,
  partner: string | null,
): readonly number[] =>
  partner === null
    ? []
    : [...unitPolity.keys()].filter((unit) => polities[unitPolity[unit] ?? -1]?.partner === partner);
