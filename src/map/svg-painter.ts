import type { Box } from '../model/label-layout.ts';
import { unwrap } from '../model/mercator.ts';
import type { Scene } from '../model/scene.ts';
import type { Label, World } from '../model/territory.ts';
import { coveredBoxes } from './covered.ts';
import { drawFlow } from './flow-canvas.ts';
import { LabelCanvas } from './label-canvas.ts';
import { labelsToDraw } from './label-choice.ts';
import { PLANE, toPlane } from './land-paths.ts';
import { LandSvg } from './land-svg.ts';
import { make } from './make-svg.ts';
import type { MapEvents, MapLook, MapPainter, PainterStart, Pointed, Sight } from './map-painter.ts';
import { nearestMark } from './nearest-mark.ts';
import {
  cameraOf,
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

/** The map drawn with vectors: at once, without a graphics card, with the same camera as the other painter. */
export class SvgPainter implements MapPainter {
  private readonly container: HTMLElement;
  private readonly world: World;
  private readonly events: MapEvents;
  private scene: Scene;
  private look: MapLook;
  private camera: PlaneCamera;
  private small: ReadonlySet<string> = new Set();
  private covered: readonly Box[] = [];
  private readonly root: SVGSVGElement;
  private readonly land: LandSvg;
  /** Arcs, capitals and names. */
  private readonly above: LabelCanvas;
  private readonly observer: ResizeObserver;
  private readonly listening = new AbortController();

  constructor({ container, world, scene, look, events }: PainterStart) {
    this.container = container;
    this.world = world;
    this.scene = scene;
    this.look = look;
    this.events = events;
    this.camera = wholePlane(container.clientWidth, container.clientHeight);
    this.root = make('svg', { class: 'map-svg', 'aria-hidden': 'true' });
    this.land = new LandSvg(world);
    // The patterns stay first: they are replaced with the palette. The crisp shape: see `crispPoint`.
    this.root.append(
      this.patternDefinitions(),
      make('path', { class: 'map-crisp', d: 'M0 0h1v1z' }),
      this.land.element,
    );
    container.append(this.root);
    this.above = new LabelCanvas(container);
    this.listen();
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
    this.resize();
    this.events.onReady();
  }

  setScene(scene: Scene): void {
    if (scene === this.scene) return;
    this.scene = scene;
    this.draw();
  }

  setLook(look: MapLook): void {
    const before = this.look;
    this.look = look;
    // The controls are as wide as their words.
    if (before.lang !== look.lang) this.covered = coveredBoxes(this.container);
    if (before.palette !== look.palette) {
      this.root.firstChild?.replaceWith(this.patternDefinitions());
      this.place();
    } else if (before.viewpoint !== look.viewpoint) this.place();
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
    const mark = this.scene.marks.find((item) => item.id === partner);
    if (!mark) return;
    const [x, y] = this.screen(mark.at);
    if (x >= 0 && y >= 0 && x <= this.camera.width && y <= this.camera.height) return;
    const [planeX, planeY] = toPlane(unwrap(mark.at[0]), mark.at[1]);
    this.show(held({ ...this.camera, x: planeX, y: planeY }));
  }

  pointOf(partner: string): readonly [number, number] | null {
    const mark = this.scene.marks.find((item) => item.id === partner);
    return mark ? this.screen(mark.at) : null;
  }

  destroy(): void {
    this.listening.abort();
    this.observer.disconnect();
    this.above.destroy();
    this.root.remove();
  }

  private patternDefinitions(): SVGDefsElement {
    const { palette } = this.look;
    const hatch = make('pattern', { id: 'map-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' });
    hatch.append(
      make('path', { d: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5', stroke: palette.hatch, 'stroke-width': 2 }),
    );
    const dots = make('pattern', { id: 'map-dots', width: 6, height: 6, patternUnits: 'userSpaceOnUse' });
    dots.append(
      make('circle', { cx: 1.5, cy: 1.5, r: 0.8, fill: palette.dots }),
      make('circle', { cx: 4.5, cy: 4.5, r: 0.8, fill: palette.dots }),
    );
    const definitions = make('defs', {});
    definitions.append(hatch, dots);
    return definitions;
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
        const pointed = this.pointedAt(event.target, at);
        this.root.style.cursor = pointed === null ? '' : 'pointer';
        this.events.onHover(pointed, at);
      },
      { signal },
    );
    container.addEventListener('pointerleave', () => this.events.onHover(null, [0, 0]), { signal });
    container.addEventListener(
      'click',
      (event) => {
        held = null;
        if (!wandered) this.events.onPick(this.pointedAt(event.target, this.within(event)));
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
  private pointedAt(target: EventTarget | null, at: readonly [number, number]): Pointed {
    const mark = nearestMark(this.scene.marks, this.small, (place) => this.screen(place), at);
    if (mark) return this.scene.labels.find((item) => this.partnerOf(item) === mark.id)?.polity ?? mark.id;
    if (!(target instanceof SVGElement)) return null;
    const { unit } = target.dataset;
    return unit === undefined ? null : (this.scene.unitPolity[Number(unit)] ?? null);
  }

  private partnerOf(label: Label): string | undefined {
    return this.world.polities[label.polity]?.partner;
  }

  private show(camera: PlaneCamera): void {
    this.camera = camera;
    this.place();
    this.drawAbove();
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const whole = wholePlane(width, height);
    const { camera } = this;
    const near = camera.scale > wholePlane(camera.width, camera.height).scale;
    this.camera = near && camera.scale > whole.scale ? held({ ...camera, width, height }) : whole;
    this.above.resize(width, height, window.devicePixelRatio);
    this.covered = coveredBoxes(this.container);
    this.place();
    this.draw();
  }

  private place(): void {
    const { x, y, scale, width, height } = this.camera;
    this.root.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const shift = `${(width / 2 - x * scale).toFixed(2)} ${(height / 2 - y * scale).toFixed(2)}`;
    this.land.element.setAttribute('transform', `translate(${shift}) scale(${scale.toFixed(5)})`);
    this.land.showOverlay(this.look.viewpoint, this.look.palette, 1 / scale);
    for (const id of ['map-hatch', 'map-dots']) {
      this.root.querySelector(`#${id}`)?.setAttribute('patternTransform', `scale(${(1 / scale).toFixed(5)})`);
    }
  }

  private draw(): void {
    const { palette, hovered, selected } = this.look;
    this.land.draw(this.scene, palette);
    this.land.mark(this.scene, hovered, selected);
    this.drawAbove();
  }

  private screen(at: readonly [number, number]): readonly [number, number] {
    return onScreen(this.camera, toPlane(unwrap(at[0]), at[1]));
  }

  private drawAbove(): void {
    const { world, scene } = this;
    const { width, height, scale } = this.camera;
    const { lang, palette, selected } = this.look;
    const project = (at: readonly [number, number]): readonly [number, number] => this.screen(at);
    const small = smallPartners(world, scene, zoomOf(this.camera));
    this.small = small;
    const labels = labelsToDraw({
      world,
      scene,
      lang,
      selected,
      scale: (scale * PLANE) / 512,
      width,
      height,
      covered: this.covered,
      project,
      measure: (text, size, strong) => this.above.measure(text, size, strong),
    });
    this.above.draw(labels, palette, (context) =>
      drawFlow(context, { arcs: scene.arcs, marks: scene.marks, small, selected, palette, project }),
    );
  }
}
