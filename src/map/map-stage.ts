import type { Scene } from '../model/scene.ts';
import { CanvasPainter } from './canvas-painter.ts';
import { FrameWatch } from './frame-watch.ts';
import type { MapEvents, MapLook, MapPainter, PainterStart, Sight } from './map-painter.ts';

export type PainterName = 'canvas' | 'gl';

export interface StageEvents extends Omit<MapEvents, 'onReady' | 'onContext'> {
  /** Which painter stands now, and whether it will stay: `settled` is false while the other one is being made. */
  readonly onPainter: (painter: PainterName, settled: boolean) => void;
}

interface StageStart extends Omit<PainterStart, 'events'> {
  readonly events: StageEvents;
}

/**
 * Two painters on one stage. The plain canvas stands at once and answers at once; the graphics card takes over when its
 * picture is whole, and the canvas comes back whenever it is missing, fails or loses its context.
 */
export class MapStage implements MapPainter {
  private readonly start: StageStart;
  private scene: Scene;
  private look: MapLook;
  private canvas: CanvasPainter | null = null;
  private gl: MapPainter | null = null;
  private glStands = false;
  /** Without its context; kept because only its canvas hears when the card is back. */
  private lost: MapPainter | null = null;
  private losses = 0;
  private readonly watch = new FrameWatch(() => this.giveUpGl());
  private gone = false;
  private readonly canvasHost: HTMLElement;
  private readonly glHost: HTMLElement;

  constructor(start: StageStart) {
    this.start = start;
    this.scene = start.scene;
    this.look = start.look;
    const host = (name: string): HTMLElement => {
      const element = start.container.ownerDocument.createElement('div');
      element.className = name;
      start.container.append(element);
      return element;
    };
    this.glHost = host('map-host map-host-gl');
    this.canvasHost = host('map-host map-host-canvas');
    this.raiseCanvas();
    void this.raiseGl();
  }

  private raiseCanvas(): void {
    if (this.canvas) return;
    this.canvasHost.hidden = false;
    const { world, capitals, events } = this.start;
    this.canvas = new CanvasPainter({
      container: this.canvasHost,
      world,
      capitals,
      scene: this.scene,
      look: this.look,
      events: { ...events, onReady: () => undefined, onContext: () => undefined },
    });
    this.canvas.lookAt(this.gl?.sight() ?? null);
  }

  private dropCanvas(): void {
    this.canvas?.destroy();
    this.canvas = null;
    this.canvasHost.hidden = true;
  }

  private async raiseGl(): Promise<void> {
    const { world, capitals, events } = this.start;
    events.onPainter('canvas', false);
    try {
      if (cardTooSlow) throw new Error('The graphics card was too slow before.');
      await quiet();
      if (this.gone) return;
      if (!hasGraphics(this.glHost.ownerDocument)) throw new Error('WebGL 2 is not available.');
      const { GlPainter } = await import('./gl-painter.ts');
      if (this.gone) return;
      const gl: MapPainter = new GlPainter({
        container: this.glHost,
        world,
        capitals,
        scene: this.scene,
        look: this.look,
        events: {
          ...events,
          onReady: () => this.handOver(gl),
          onContext: (lost) => this.onContext(gl, lost),
        },
      });
      gl.lookAt(this.sight());
      this.gl = gl;
    } catch (error) {
      console.warn('The map is drawn without the graphics card.', error);
      if (!this.gone) this.settleOnCanvas();
    }
  }

  private handOver(gl: MapPainter): void {
    if (gl !== this.gl) return;
    // The reader may have moved the canvas while the other picture was made.
    if (gl.sight() !== null || this.sight() !== null) gl.lookAt(this.sight());
    this.glStands = true;
    this.dropCanvas();
    this.start.events.onPainter('gl', true);
  }

  /** A card that fails, or cannot keep up with the year, is not asked again in this visit. */
  private giveUpGl(): void {
    if (!this.gl || this.gone) return;
    cardTooSlow = true;
    this.glStands = false;
    this.raiseCanvas();
    this.gl.destroy();
    this.gl = null;
    this.start.events.onPainter('canvas', false);
    this.settleOnCanvas();
  }

  /** The canvas stays: from now on it is drawn away from the page. */
  private settleOnCanvas(): void {
    const { canvas } = this;
    canvas?.drawAway(() => {
      if (canvas === this.canvas) this.start.events.onPainter('canvas', true);
    });
  }

  /** What was drawn with a lost context is gone for good: when the card is back, its picture is made anew. */
  private onContext(gl: MapPainter, lost: boolean): void {
    if (lost && gl === this.gl) {
      this.raiseCanvas();
      this.lost = gl;
      this.gl = null;
      this.glStands = false;
      this.losses += 1;
      this.start.events.onPainter('canvas', false);
      this.settleOnCanvas();
    } else if (!lost && gl === this.lost) {
      this.lost = null;
      // Not while the map itself is still telling of it.
      queueMicrotask(() => gl.destroy());
      if (this.losses < MOST_LOSSES) void this.raiseGl();
    }
  }

  private each(draw: (painter: MapPainter) => void): void {
    try {
      if (this.gl) draw(this.gl);
    } catch (error) {
      console.warn('The map goes on without the graphics card.', error);
      this.giveUpGl();
    }
    if (this.canvas) draw(this.canvas);
  }

  setScene(scene: Scene): void {
    if (this.glStands && scene.year !== this.scene.year) this.watch.begin();
    this.scene = scene;
    this.each((painter) => painter.setScene(scene));
  }

  setLook(look: MapLook): void {
    this.look = look;
    this.each((painter) => painter.setLook(look));
  }

  /** Makes ready for a year that may be shown soon; true when that was work. */
  prepare(scene: Scene): boolean {
    return this.canvas?.prepare(scene) ?? false;
  }

  zoomBy(steps: number): void {
    this.each((painter) => painter.zoomBy(steps));
  }

  showWorld(): void {
    this.each((painter) => painter.showWorld());
  }

  sight(): Sight {
    return (this.canvas ?? this.gl)?.sight() ?? null;
  }

  lookAt(sight: Sight): void {
    this.each((painter) => painter.lookAt(sight));
  }

  bringIntoSight(partner: string): void {
    this.each((painter) => painter.bringIntoSight(partner));
  }

  pointOf(partner: string): readonly [number, number] | null {
    return (this.canvas ?? this.gl)?.pointOf(partner) ?? null;
  }

  destroy(): void {
    this.gone = true;
    this.canvas?.destroy();
    this.gl?.destroy();
    this.lost?.destroy();
    this.canvasHost.remove();
    this.glHost.remove();
  }
}

let cardTooSlow = false;

/** A card lost so often will be lost again; the canvas stays. */
const MOST_LOSSES = 3;

/** Longest wait for a quiet moment, ms. */
const PATIENCE = 1500;

/** What the reader already uses comes first; the graphics card is called when nothing else is asked for. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 200);
  });
}

function hasGraphics(page: Document): boolean {
  const context = page.createElement('canvas').getContext('webgl2');
  // Browsers keep few contexts; the trial one is given back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
