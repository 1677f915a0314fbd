import { bowOf, headingOn, pointOn } from '../model/curve.ts';
import type { Arc, Mark } from '../model/mark.ts';
import { unwrap } from '../model/mercator.ts';
import { FILLS } from '../model/paint.ts';
import { PATTERNS, type Scene } from '../model/scene.ts';
import type { Label, World } from '../model/territory.ts';
import type { Palette } from '../theme.ts';
import { LabelCanvas } from './label-canvas.ts';
import { labelsToDraw } from './label-choice.ts';
import { borderPaths, PLANE, toPlane, unitPaths } from './land-paths.ts';
import type { MapEvents, MapLook, MapPainter, PainterStart, Pointed, Sight } from './map-painter.ts';
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

const SVG = 'http://www.w3.org/2000/svg';
const BORDER_STATES = ['hidden', 'line', 'disputed'] as const;

/** The map drawn with vectors: at once, without a graphics card, with the same camera as the other painter. */
export class SvgPainter implements MapPainter {
  private readonly container: HTMLElement;
  private readonly world: World;
  private readonly events: MapEvents;
  private scene: Scene;
  private look: MapLook;
  private camera: PlaneCamera;
  private drawn: Scene | null = null;
  private small: ReadonlySet<string> = new Set();
  private readonly root: SVGSVGElement;
  private readonly land: SVGGElement;
  private readonly flow: SVGGElement;
  private readonly units: SVGPathElement[] = [];
  private readonly patterns: (SVGPathElement | null)[] = [];
  private readonly borders: SVGPathElement[] = [];
  private readonly names: LabelCanvas;
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
    this.land = make('g', {});
    this.flow = make('g', {});
    this.root.append(this.patternDefinitions(), this.land, this.flow);
    this.addLand();
    container.append(this.root);
    this.names = new LabelCanvas(container);
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
    if (before.palette !== look.palette) {
      this.drawn = null;
      this.root.firstChild?.replaceWith(this.patternDefinitions());
      this.place();
    }
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
    this.names.destroy();
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

  private addLand(): void {
    for (const [unit, path] of unitPaths(this.world).entries()) {
      const element = make('path', { d: path, 'data-unit': unit });
      this.units.push(element);
      this.patterns.push(null);
      this.land.append(element);
    }
    for (const path of borderPaths(this.world)) {
      const element = make('path', { d: path, fill: 'none', 'vector-effect': 'non-scaling-stroke' });
      this.borders.push(element);
      this.land.append(element);
    }
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
        const box = container.getBoundingClientRect();
        this.events.onHover(this.pointedAt(event.target), [
          event.clientX - box.left,
          event.clientY - box.top,
        ]);
      },
      { signal },
    );
    container.addEventListener('pointerleave', () => this.events.onHover(null, [0, 0]), { signal });
    container.addEventListener(
      'click',
      (event) => {
        held = null;
        if (!wandered) this.events.onPick(this.pointedAt(event.target));
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

  /** The polity of what was pointed at: a circle, or land. */
  private pointedAt(target: EventTarget | null): Pointed {
    if (!(target instanceof SVGElement)) return null;
    const { unit, partner } = target.dataset;
    if (unit !== undefined) return this.scene.unitPolity[Number(unit)] ?? null;
    if (partner === undefined) return null;
    const label = this.scene.labels.find((item) => this.partnerOf(item) === partner);
    return label?.polity ?? partner;
  }

  private partnerOf(label: Label): string | undefined {
    return this.world.polities[label.polity]?.partner;
  }

  private show(camera: PlaneCamera): void {
    this.camera = camera;
    this.place();
    this.drawFlow();
    this.drawNames();
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const whole = wholePlane(width, height);
    const { camera } = this;
    const near = camera.scale > wholePlane(camera.width, camera.height).scale;
    this.camera = near && camera.scale > whole.scale ? held({ ...camera, width, height }) : whole;
    this.names.resize(width, height, window.devicePixelRatio);
    this.place();
    this.draw();
  }

  private place(): void {
    const { x, y, scale, width, height } = this.camera;
    this.root.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const shift = `${(width / 2 - x * scale).toFixed(2)} ${(height / 2 - y * scale).toFixed(2)}`;
    this.land.setAttribute('transform', `translate(${shift}) scale(${scale.toFixed(5)})`);
    for (const id of ['map-hatch', 'map-dots']) {
      this.root.querySelector(`#${id}`)?.setAttribute('patternTransform', `scale(${(1 / scale).toFixed(5)})`);
    }
  }

  private draw(): void {
    this.drawLand();
    this.drawFlow();
    this.drawNames();
  }

  private drawLand(): void {
    const { scene, drawn } = this;
    const { palette, hovered, selected } = this.look;
    for (const [unit, element] of this.units.entries()) {
      const partner = this.world.polities[scene.unitPolity[unit] ?? -1]?.partner ?? '';
      element.classList.toggle('map-svg-hovered', partner !== '' && partner === hovered);
      element.classList.toggle('map-svg-chosen', partner !== '' && partner === selected);
      const fill = scene.unitFill[unit] ?? 0;
      const pattern = scene.unitPattern[unit] ?? 0;
      if (drawn && drawn.unitFill[unit] === fill && drawn.unitPattern[unit] === pattern) continue;
      element.setAttribute('fill', palette.fill[FILLS[fill] ?? 'ground']);
      this.drawPattern(unit, element, PATTERNS[pattern] ?? 'plain');
    }
    for (const [border, element] of this.borders.entries()) {
      const state = scene.borders[border] ?? 0;
      if (drawn && drawn.borders[border] === state) continue;
      const name = BORDER_STATES[state] ?? 'hidden';
      element.setAttribute('display', name === 'hidden' ? 'none' : 'inline');
      element.setAttribute('stroke', name === 'disputed' ? palette.disputed : palette.border);
      element.setAttribute('stroke-width', name === 'disputed' ? '1' : '0.7');
      element.setAttribute('stroke-dasharray', name === 'disputed' ? '3 2' : 'none');
    }
    this.drawn = scene;
  }

  private drawPattern(unit: number, element: SVGPathElement, pattern: (typeof PATTERNS)[number]): void {
    const known = this.patterns[unit];
    if (pattern === 'plain') {
      known?.remove();
      this.patterns[unit] = null;
      return;
    }
    const above = known ?? make('path', { d: element.getAttribute('d') ?? '', 'pointer-events': 'none' });
    above.setAttribute('fill', `url(#map-${pattern})`);
    if (!known) element.after(above);
    this.patterns[unit] = above;
  }

  private screen(at: readonly [number, number]): readonly [number, number] {
    return onScreen(this.camera, toPlane(unwrap(at[0]), at[1]));
  }

  private drawFlow(): void {
    const { palette, selected } = this.look;
    this.small = smallPartners(this.world, this.scene, zoomOf(this.camera));
    const islands = this.world.overlays[this.look.viewpoint];
    const dashes = islands.dashes.map((dash) =>
      make('polyline', {
        points: dash.map((point) => this.screen(point).join(',')).join(' '),
        fill: 'none',
        stroke: palette.fill.china,
        'stroke-width': 1.6,
      }),
    );
    const dots = islands.islands.map((island) => {
      const [cx, cy] = this.screen(island.point);
      return make('circle', { cx, cy, r: 1.4, fill: palette.fill.china });
    });
    const strong = (arc: Arc): number => (arc.weight === 'standing' ? 0 : 1);
    const arcs = [...this.scene.arcs]
      .sort((a, b) => strong(a) - strong(b))
      .flatMap((arc) => this.arcOf(arc, palette));
    const nodes = this.scene.marks
      .filter((mark) => mark.state === 'active' || this.small.has(mark.id))
      .map((mark) => this.nodeOf(mark, palette, selected));
    this.flow.replaceChildren(...dashes, ...dots, ...arcs, ...nodes);
  }

  private arcOf(arc: Arc, palette: Palette): SVGElement[] {
    const from = this.screen(arc.from);
    const to = this.screen(arc.to);
    const control = bowOf(from, to, -1);
    const standing = arc.weight === 'standing' && arc.id !== this.look.selected;
    const color =
      arc.weight === 'trace'
        ? palette.arc.trace
        : palette.arc[standing && arc.direction === 'mutual' ? 'standing' : arc.direction];
    const line = make('path', {
      d: `M${from.map(px).join(' ')}Q${control.map(px).join(' ')} ${to.map(px).join(' ')}`,
      fill: 'none',
      stroke: color,
      'stroke-width': standing ? 0.8 : 2.2,
      'stroke-opacity': standing ? 0.3 : 0.95,
      'pointer-events': 'none',
      ...(arc.weight === 'trace' ? { 'stroke-dasharray': '6 4' } : {}),
    });
    if (arc.weight !== 'fresh' || arc.direction === 'mutual') return [line];
    const t = arc.direction === 'out' ? 0.62 : 0.38;
    const [x, y] = pointOn(from, control, to, t);
    const heading = headingOn(from, control, to, t) + (arc.direction === 'in' ? Math.PI : 0);
    const corner = (angle: number): string =>
      `${px(x + Math.cos(heading + angle) * 8)},${px(y + Math.sin(heading + angle) * 8)}`;
    const arrow = make('polygon', {
      points: `${corner(0)} ${corner(2.5)} ${corner(-2.5)}`,
      fill: color,
      'pointer-events': 'none',
    });
    return [line, arrow];
  }

  private nodeOf(mark: Mark, palette: Palette, selected: string | null): SVGElement {
    const [cx, cy] = this.screen(mark.at).map(px);
    const small = this.small.has(mark.id);
    const chosen = mark.id === selected;
    return make('circle', {
      cx: cx ?? 0,
      cy: cy ?? 0,
      r: chosen ? 6 : small ? 4.5 : mark.fresh ? 3 : 1.6,
      fill: small ? palette.fill[mark.paint.fill] : palette.ink,
      stroke: chosen ? palette.selected : palette.paper,
      'stroke-width': chosen ? 2 : small ? 1 : 0,
      ...(small ? { 'data-partner': mark.id } : { 'pointer-events': 'none' }),
    });
  }

  private drawNames(): void {
    const { width, height, scale } = this.camera;
    const labels = labelsToDraw({
      world: this.world,
      scene: this.scene,
      lang: this.look.lang,
      selected: this.look.selected,
      scale: (scale * PLANE) / 512,
      width,
      height,
      project: (at) => this.screen(at),
      measure: (text, size, strong) => this.names.measure(text, size, strong),
    });
    this.names.draw(labels, this.look.palette);
  }
}

const px = (value: number): number => Math.round(value * 10) / 10;

function make<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
