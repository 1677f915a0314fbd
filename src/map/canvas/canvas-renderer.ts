import { weakMemo } from '../../model/weak-memo.ts';
import type { Camera } from '../../plane/camera.ts';
import { EMPTY, type Shape } from '../../plane/ground.ts';
import { landStyle, unitsOfPartner } from '../../symbols/land-style.ts';
import { flowSymbols, nameSymbols } from '../../symbols/map-symbols.ts';
import { screenViewport } from '../../symbols/viewport.ts';
import type { Frame, Renderer, RendererStart } from '../renderer.ts';
import { type AnyContext, canvasOver, contextOf, resize } from '../surface/any-canvas.ts';
import { NameLayer } from '../surface/name-layer.ts';
import { drawFlow } from './flow-layer.ts';
import { LandLayer } from './land-layer.ts';

/** One style for a palette: the land is repainted whole only when it is another. */
const styleOf = weakMemo(landStyle);

/** Draws on one plain canvas, at once and without a graphics card. */
export class CanvasRenderer implements Renderer {
  private readonly start: RendererStart;
  private readonly canvas: HTMLCanvasElement;
  private readonly context: AnyContext | null;
  private readonly land: LandLayer;
  private readonly names = new NameLayer('processor');
  private camera: Camera | null = null;
  private ratio = 0;
  private outlined = { key: '', shape: EMPTY };

  constructor(start: RendererStart) {
    this.start = start;
    this.canvas = canvasOver(start.container);
    this.context = contextOf(this.canvas, 'processor');
    this.land = new LandLayer(start.ground, start.plane);
  }

  draw({ scene, look, camera, obstacles }: Frame): void {
    const { context, land } = this;
    const { world, plane } = this.start;
    if (!context) return;
    const ratio = window.devicePixelRatio;
    if (camera !== this.camera || ratio !== this.ratio) {
      this.camera = camera;
      this.ratio = ratio;
      resize(this.canvas, camera.width, camera.height, ratio);
      land.setCamera(camera, ratio);
    }
    const style = styleOf(look.palette);
    const { polities } = world;
    const facts = { polities, scene, look };
    const viewport = screenViewport(plane, camera, obstacles);
    const { arcs, nodes } = flowSymbols(facts, viewport);
    land.draw(scene, style, world.overlays[look.viewpoint]);
    land.copyTo(context);
    land.tint(context, unitsOfPartner(polities, scene, look.hovered), style.hover);
    land.outline(context, this.outline(unitsOfPartner(polities, scene, look.selected)), style);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawFlow(context, arcs, nodes);
    this.names.draw(context, nameSymbols(facts, viewport), ratio);
  }

  destroy(): void {
    this.canvas.remove();
  }

  /** Around the chosen partner's land, made anew only when the partner holds other land. */
  private outline(units: readonly number[]): Shape {
    const key = units.join();
    if (key !== this.outlined.key) this.outlined = { key, shape: this.start.ground.outline(units) };
    return this.outlined.shape;
  }
}
