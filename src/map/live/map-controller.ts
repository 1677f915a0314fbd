import type { Capital } from '../../model/dataset.ts';
import type { Scene } from '../../model/scene.ts';
import type { World } from '../../model/territory.ts';
import { type Camera, CROP_MIDDLE, isSameView, toPlane, wholeWorld } from '../../plane/camera.ts';
import type { Point } from '../../plane/curve.ts';
import type { Ground } from '../../plane/ground.ts';
import type { Plane } from '../../plane/projection.ts';
import { type Hit, hitTest } from '../../symbols/hit-test.ts';
import type { Look } from '../../symbols/look.ts';
import { smallPartners } from '../../symbols/small-partners.ts';
import { screenViewport, type Viewport } from '../../symbols/viewport.ts';
import type { Frame } from '../renderer.ts';
import { labelObstacles } from './label-obstacles.ts';
import { MapGestures } from './map-gestures.ts';
import { RendererSwitch, type SwitchOptions } from './renderer-switch.ts';

export interface MapEvents {
  /** What the pointer is over, and where, px from the top left of the map. */
  readonly onHover: (hit: Hit | null, at: Point) => void;
  readonly onPick: (hit: Hit | null) => void;
  /** The wheel was turned without the key that zooms. */
  readonly onWheelRefused: () => void;
}

export interface MapStart {
  readonly container: HTMLElement;
  readonly world: World;
  readonly plane: Plane;
  readonly ground: Ground;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
  readonly scene: Scene;
  readonly look: Look;
  readonly events: MapEvents;
  readonly renderer: SwitchOptions;
}

/** The living map: it owns scene, look, camera and gestures, and hands whole frames to whatever draws them. */
export class MapController {
  private readonly start: MapStart;
  private readonly gestures: MapGestures;
  private readonly renderer: RendererSwitch;
  private readonly observer: ResizeObserver;
  private readonly listening = new AbortController();
  private frame: Frame;

  constructor(start: MapStart) {
    const { container, scene, look, plane } = start;
    this.start = start;
    const whole = this.wholeWorld();
    this.frame = { scene, look, camera: whole, obstacles: labelObstacles(container) };
    this.renderer = new RendererSwitch(start, this.frame, start.renderer);
    this.gestures = new MapGestures(container, plane.box, whole, {
      onCamera: (camera) => this.change({ camera }),
      onRefused: start.events.onWheelRefused,
    });
    this.listen();
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
  }

  setScene(scene: Scene): void {
    if (scene !== this.frame.scene) this.change({ scene });
  }

  setLook(look: Look): void {
    const isNewLanguage = look.lang !== this.frame.look.lang;
    // The size of the controls depends on the language: obstacles are measured again.
    this.change({ look, ...(isNewLanguage ? { obstacles: labelObstacles(this.start.container) } : {}) });
  }

  zoomBy(steps: number): void {
    this.gestures.zoomBy(steps);
  }

  showWorld(): void {
    this.gestures.showWorld();
  }

  /** Moves to the partner only when it is out of sight. */
  bringIntoView(partner: string): void {
    const mark = this.frame.scene.marks.find(({ id }) => id === partner);
    if (!mark) return;
    const { camera } = this.frame;
    const [x, y] = this.viewport().project(mark.at);
    if (x >= 0 && y >= 0 && x <= camera.width && y <= camera.height) return;
    const [planeX, planeY] = this.start.plane.project(mark.at);
    this.gestures.go({ ...camera, x: planeX, y: planeY });
  }

  /** Where a partner's capital stands, px from the top left of the map; null when it is not drawn. */
  pointOf(partner: string): Point | null {
    const mark = this.frame.scene.marks.find(({ id }) => id === partner);
    return mark ? this.viewport().project(mark.at) : null;
  }

  destroy(): void {
    this.listening.abort();
    this.observer.disconnect();
    this.gestures.destroy();
    this.renderer.destroy();
    this.start.container.style.cursor = '';
  }

  private change(part: Partial<Frame>): void {
    this.frame = { ...this.frame, ...part };
    this.renderer.draw(this.frame);
  }

  private wholeWorld(): Camera {
    const { container, plane } = this.start;
    const [middle] = plane.project(CROP_MIDDLE);
    return wholeWorld(plane.box, middle, container.clientWidth, container.clientHeight);
  }

  private viewport(): Viewport {
    const { camera, obstacles } = this.frame;
    return screenViewport(this.start.plane, camera, obstacles);
  }

  private resize(): void {
    const whole = this.wholeWorld();
    const { width, height } = this.frame.camera;
    if (whole.width === width && whole.height === height && isSameView(whole, this.frame.camera)) return;
    this.frame = { ...this.frame, obstacles: labelObstacles(this.start.container) };
    this.gestures.resize(whole);
  }

  private listen(): void {
    const { container, events } = this.start;
    const { signal } = this.listening;
    container.addEventListener(
      'pointermove',
      (event) => {
        if (event.buttons !== 0) return;
        const at = this.within(event);
        const hit = this.hitAt(at);
        container.style.cursor = hit === null ? '' : 'pointer';
        events.onHover(hit, at);
      },
      { signal },
    );
    container.addEventListener('pointerleave', () => events.onHover(null, [0, 0]), { signal });
    // d3-zoom swallows the click that ends a drag.
    container.addEventListener('click', (event) => events.onPick(this.hitAt(this.within(event))), { signal });
  }

  private within(event: MouseEvent): Point {
    const box = this.start.container.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  private hitAt(at: Point): Hit | null {
    const { world, ground } = this.start;
    const { scene, camera } = this.frame;
    const { polities } = world;
    const viewport = this.viewport();
    return hitTest(
      {
        polities,
        ground,
        scene,
        small: smallPartners(polities, scene, viewport),
        project: viewport.project,
        toPlane: (screen) => toPlane(camera, screen),
      },
      at,
    );
  }
}
