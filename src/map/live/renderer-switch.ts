import { CanvasRenderer } from '../canvas/canvas-renderer.ts';
import type { GlEvents } from '../gl/gl-renderer.ts';
import type { Frame, Renderer, RendererStart } from '../renderer.ts';
import { FrameWatch } from './frame-watch.ts';
import { hasGraphicsCard } from './graphics-card.ts';
import { nextState, type SwitchEvent, type SwitchState } from './switch-states.ts';

type MakeGl = (start: RendererStart, frame: Frame, events: GlEvents) => Renderer;

export interface SwitchOptions {
  readonly onState: (state: SwitchState) => void;
  /** The card was given up before in this visit. */
  readonly isCardGivenUp: boolean;
  /** Loads the renderer that needs a card. */
  readonly loadGl: () => Promise<MakeGl>;
  /** Resolves when the page has nothing more urgent to do. */
  readonly whenIdle: () => Promise<void>;
}

/** A context lost so often will be lost again. */
const MAX_LOSSES = 3;

/** Two renderers in one place: the canvas at once, the graphics card when its first frame is whole. */
export class RendererSwitch implements Renderer {
  private readonly start: RendererStart;
  private readonly options: SwitchOptions;
  private readonly canvasHost: HTMLElement;
  private readonly glHost: HTMLElement;
  private readonly watch = new FrameWatch(() => this.send('slow'));
  private state: SwitchState;
  private frame: Frame;
  private canvas: Renderer | null = null;
  /** Kept while its context is lost: only its canvas hears when the card is back. */
  private gl: Renderer | null = null;
  private losses = 0;
  private isDestroyed = false;

  constructor(start: RendererStart, frame: Frame, options: SwitchOptions) {
    this.start = start;
    this.frame = frame;
    this.options = options;
    const host = (name: string): HTMLElement => {
      const element = start.container.ownerDocument.createElement('div');
      element.className = `map-host ${name}`;
      start.container.append(element);
      return element;
    };
    this.glHost = host('map-host-gl');
    this.canvasHost = host('map-host-canvas');
    this.state = options.isCardGivenUp ? 'givenUp' : 'loading';
    this.enter();
  }

  draw(frame: Frame): void {
    if (this.state === 'gl' && frame.scene.year !== this.frame.scene.year) this.watch.begin();
    this.frame = frame;
    this.canvas?.draw(frame);
    if (this.state === 'loading' || this.state === 'gl') this.guarded(() => this.gl?.draw(frame));
  }

  destroy(): void {
    this.isDestroyed = true;
    this.canvas?.destroy();
    this.gl?.destroy();
    this.canvasHost.remove();
    this.glHost.remove();
  }

  private send(event: SwitchEvent): void {
    const next = nextState(this.state, event);
    if (this.isDestroyed || next === this.state) return;
    this.state = next;
    this.enter();
  }

  /** Makes true what the state says. */
  private enter(): void {
    const { state } = this;
    if (state === 'gl') this.dropCanvas();
    else this.raiseCanvas();
    if (state === 'loading') {
      this.dropGl();
      void this.raiseGl();
    }
    if (state === 'canvas' || state === 'givenUp') this.dropGl();
    this.options.onState(state);
  }

  private raiseCanvas(): void {
    this.canvasHost.hidden = false;
    this.canvas ??= new CanvasRenderer({ ...this.start, container: this.canvasHost });
    this.canvas.draw(this.frame);
  }

  private dropCanvas(): void {
    this.canvas?.destroy();
    this.canvas = null;
    this.canvasHost.hidden = true;
  }

  private dropGl(): void {
    const { gl } = this;
    this.gl = null;
    // Deferred: this may run inside an event handler of the map itself.
    if (gl) queueMicrotask(() => gl.destroy());
  }

  private async raiseGl(): Promise<void> {
    try {
      await this.options.whenIdle();
      if (this.isDestroyed) return;
      if (!hasGraphicsCard(this.glHost.ownerDocument)) {
        this.send('noCard');
        return;
      }
      const makeGl = await this.options.loadGl();
      if (this.isDestroyed || this.state !== 'loading') return;
      const gl = makeGl({ ...this.start, container: this.glHost }, this.frame, {
        onReady: () => this.isCurrent(gl) && this.send('ready'),
        onContext: (isLost) => this.isCurrent(gl) && this.onContext(isLost),
      });
      this.gl = gl;
    } catch (error) {
      this.onFailure(error);
    }
  }

  private isCurrent(gl: Renderer): boolean {
    return gl === this.gl;
  }

  private onContext(isLost: boolean): void {
    if (!isLost) {
      this.send('contextRestored');
      return;
    }
    this.losses += 1;
    this.send(this.losses < MAX_LOSSES ? 'contextLost' : 'contextLostAgain');
  }

  private guarded(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.onFailure(error);
    }
  }

  private onFailure(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`The map is drawn without the graphics card: ${reason}`);
    this.send('failed');
  }
}

/** Longest wait for an idle moment, ms. */
const PATIENCE = 1500;

/** What the reader already uses comes first. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 200);
  });
