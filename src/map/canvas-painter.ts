import type { Box } from '../model/label-layout.ts';
import { unwrap } from '../model/mercator.ts';
import type { Scene } from '../model/scene.ts';
import type { Label, World } from '../model/territory.ts';
import { coveredBoxes } from './covered.ts';
import { type DrawingFacts, type DrawnLook, type DrawnPlace, drawingFacts, unitsOf } from './drawing.ts';
import { canDrawAway, type DrawingDesk, pageDesk, workerDesk } from './drawing-desk.ts';
import { type DrawnShape, drawnOutline, isInside } from './drawn-land.ts';
import { toPlane } from './land-paths.ts';
import { fitTo, mapCanvasIn } from './map-canvas.ts';
import type { MapEvents, MapLook, MapPainter, PainterStart, Pointed, Sight } from './map-painter.ts';
import { placeOf } from './mark-place.ts';
import { nearestMark } from './nearest-mark.ts';
import {
  cameraOf,
  fromScreen,
  held,
  moved,
  onScreen,
  type PlaneCamera,
  sightOf,
  wholePlane,
  zoomed,
  zoomOf,
} from './plane-camera.ts';
import { smallPartners } from './small.ts';

const NOTHING: DrawnShape = { lines: [], box: { left: 0, top: 0, right: 0, bottom: 0 } };

const lookOf = ({ lang, viewpoint, selected, hovered }: MapLook): DrawnLook => ({
  lang,
  viewpoint,
  selected,
  hovered,
});

/** The map drawn on a plain canvas: at once, without a graphics card, with the same camera as the other painter. */
export class CanvasPainter implements MapPainter {
  private readonly container: HTMLElement;
  private readonly world: World;
  private readonly facts: DrawingFacts;
  private readonly events: MapEvents;
  private scene: Scene;
  private look: MapLook;
  private drawnLook: DrawnLook;
  private camera: PlaneCamera;
  private covered: readonly Box[];
  private place: DrawnPlace;
  private canvas: HTMLCanvasElement;
  private desk: DrawingDesk;
  /** The worker that will draw next, until its first picture stands. */
  private next: { readonly desk: DrawingDesk; readonly canvas: HTMLCanvasElement } | null = null;
  private outlined = { key: '', shape: NOTHING };
  private readonly observer: ResizeObserver;
  private readonly listening = new AbortController();

  constructor({ container, world, scene, look, events }: PainterStart) {
    this.container = container;
    this.world = world;
    this.facts = drawingFacts(world);
    this.scene = scene;
    this.look = look;
    this.drawnLook = lookOf(look);
    this.events = events;
    this.camera = wholePlane(container.clientWidth, container.clientHeight);
    this.covered = coveredBoxes(container);
    this.place = this.placeNow();
    this.canvas = mapCanvasIn(container);
    this.desk = pageDesk(this.canvas, this.facts);
    this.listen();
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
    this.resize();
    this.events.onReady();
  }

  /**
   * Hands the drawing to a worker, if the browser can; `onSettled` is called when it draws, or when it is clear that
   * the page goes on drawing.
   */
  drawAway(onSettled: () => void): void {
    if (this.next || !canDrawAway()) {
      onSettled();
      return;
    }
    const canvas = mapCanvasIn(this.container);
    fitTo(canvas, this.container);
    const stay = (problem: unknown): void => {
      console.warn('The page draws the map itself.', problem);
      canvas.remove();
      this.next = null;
      onSettled();
    };
    try {
      const desk = workerDesk(canvas, this.facts, {
        onDrawn: () => {
          this.next = null;
          this.desk.close();
          this.canvas.remove();
          this.canvas = canvas;
          this.desk = desk;
          onSettled();
        },
        onFailure: (problem) => {
          desk.close();
          if (this.desk === desk) this.drawHere(problem);
          else stay(problem);
        },
      });
      this.next = { desk, canvas };
      this.draw();
    } catch (error) {
      // A frame without an origin of its own may start no worker.
      stay(error);
    }
  }

  /** The worker that drew broke down. */
  private drawHere(problem: string): void {
    console.warn('The page draws the map itself again.', problem);
    this.canvas.remove();
    this.canvas = mapCanvasIn(this.container);
    this.desk = pageDesk(this.canvas, this.facts);
    this.resize();
  }

  /** Makes ready for a year that may be shown soon; true when that was work. */
  prepare(scene: Scene): boolean {
    return this.desk.prepare(scene);
  }

  setScene(scene: Scene): void {
    if (scene === this.scene) return;
    this.scene = scene;
    this.draw();
  }

  setLook(look: MapLook): void {
    const before = this.look;
    this.look = look;
    this.drawnLook = lookOf(look);
    // The controls are as wide as their words.
    if (before.lang !== look.lang) this.cover();
    this.draw();
  }

  zoomBy(steps: number): void {
    this.show(zoomed(this.camera, steps));
  }

  showWorld(): void {
    this.show(wholePlane(this.camera.width, this.camera.height));
  }

  sight(): Sight {
    return sightOf(this.camera);
  }

  lookAt(sight: Sight): void {
    this.show(cameraOf(sight, this.camera.width, this.camera.height));
  }

  bringIntoSight(partner: string): void {
    const at = placeOf(this.scene, partner);
    if (!at) return;
    const [x, y] = this.screen(at);
    if (x >= 0 && y >= 0 && x <= this.camera.width && y <= this.camera.height) return;
    const [planeX, planeY] = toPlane(unwrap(at[0]), at[1]);
    this.show(held({ ...this.camera, x: planeX, y: planeY }));
  }

  pointOf(partner: string): readonly [number, number] | null {
    const at = placeOf(this.scene, partner);
    return at && this.screen(at);
  }

  destroy(): void {
    this.listening.abort();
    this.observer.disconnect();
    this.next?.desk.close();
    this.next?.canvas.remove();
    this.desk.close();
    this.canvas.remove();
    this.container.style.cursor = '';
  }

  private listen(): void {
    const { signal } = this.listening;
    const { container } = this;
    let held: readonly [number, number] | null = null;
    let wandered = false;
    container.addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType !== 'mouse' || event.button !== 0) return;
        held = [event.clientX, event.clientY];
        wandered = false;
      },
      { signal },
    );
    container.addEventListener(
      'pointermove',
      (event) => {
        if (held && event.buttons === 1) {
          const dx = event.clientX - held[0];
          const dy = event.clientY - held[1];
          if (Math.hypot(dx, dy) < 3 && !wandered) return;
          wandered = true;
          held = [event.clientX, event.clientY];
          this.show(moved(this.camera, dx, dy));
          return;
        }
        const at = this.within(event);
        const pointed = this.pointedAt(at);
        container.style.cursor = pointed === null ? '' : 'pointer';
        this.events.onHover(pointed, at);
      },
      { signal },
    );
    container.addEventListener('pointerleave', () => this.events.onHover(null, [0, 0]), { signal });
    container.addEventListener(
      'click',
      (event) => {
        held = null;
        if (!wandered) this.events.onPick(this.pointedAt(this.within(event)));
        wandered = false;
      },
      { signal },
    );
    container.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        this.show(zoomed(this.camera, -event.deltaY / 300));
      },
      { signal, passive: false },
    );
  }

  /** Where the pointer is, px from the top left of the map. */
  private within(event: MouseEvent): readonly [number, number] {
    const box = this.container.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  /** The polity under the pointer: the circle of a small state first, then the land. */
  private pointedAt(at: readonly [number, number]): Pointed {
    const small = smallPartners(this.world.polities, this.scene, zoomOf(this.camera));
    const mark = nearestMark(this.scene.marks, small, (place) => this.screen(place), at);
    if (mark) return this.scene.labels.find((item) => this.partnerOf(item) === mark.id)?.polity ?? mark.id;
    const [x, y] = fromScreen(this.camera, at);
    // What is drawn last lies on top.
    const unit = this.facts.land.units.findLastIndex((shape) => isInside(shape, x, y));
    return this.scene.unitPolity[unit] ?? null;
  }

  private partnerOf(label: Label): string | undefined {
    return this.world.polities[label.polity]?.partner;
  }

  private show(camera: PlaneCamera): void {
    this.camera = camera;
    this.place = this.placeNow();
    this.draw();
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const whole = wholePlane(width, height);
    const { camera } = this;
    const near = camera.scale > wholePlane(camera.width, camera.height).scale;
    this.camera = near && camera.scale > whole.scale ? held({ ...camera, width, height }) : whole;
    fitTo(this.canvas, this.container);
    if (this.next) fitTo(this.next.canvas, this.container);
    this.cover();
    this.draw();
  }

  private placeNow(): DrawnPlace {
    const { camera, covered } = this;
    return { camera, ratio: window.devicePixelRatio, covered };
  }

  private cover(): void {
    this.covered = coveredBoxes(this.container);
    this.place = this.placeNow();
  }

  private draw(): void {
    const { scene, drawnLook: look, place, next } = this;
    const view = { scene, palette: this.look.palette, look, place, outline: this.outline() };
    this.desk.show(view);
    next?.desk.show(view);
  }

  /** Around the chosen partner's land, made anew only when other land is its. */
  private outline(): DrawnShape {
    const units = unitsOf(this.facts.polities, this.scene, this.look.selected);
    const key = units.join();
    if (key !== this.outlined.key) this.outlined = { key, shape: drawnOutline(this.world, units) };
    return this.outlined.shape;
  }

  private screen(at: readonly [number, number]): readonly [number, number] {
    return onScreen(this.camera, toPlane(unwrap(at[0]), at[1]));
  }
}
