import { MapLibreOverlay } from '@deck.gl/maplibre';
import { type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Box } from '../model/label-layout.ts';
import type { Scene } from '../model/scene.ts';
import type { Label, World } from '../model/territory.ts';
import { borderFeatures, coastlines, outlineOf, unitFeatures } from '../model/territory-shapes.ts';
import { nearestCopy, wholeWorld } from './camera.ts';
import { coveredBoxes } from './covered.ts';
import { LabelCanvas } from './label-canvas.ts';
import { labelsToDraw } from './label-choice.ts';
import { FlowLayers } from './layers.ts';
import { fitTo, mapCanvasIn } from './map-canvas.ts';
import type { MapEvents, MapLook, MapPainter, PainterStart, Pointed, Sight } from './map-painter.ts';
import { placeOf } from './mark-place.ts';
import { nearestMark } from './nearest-mark.ts';
import { overlayFeatures } from './overlay-features.ts';
import { dotsImage, hatchImage } from './pattern.ts';
import { smallPartners } from './small.ts';
import { BORDERS, fillColor, mapStyle, OUTLINE, OVERLAY, UNITS } from './style.ts';

setWorkerUrl(workerUrl);

/** Owns the one map and the one deck overlay. Give it scenes and looks; it draws only what differs. */
export class GlPainter implements MapPainter {
  private readonly map: MapLibreMap;
  private readonly overlay: MapLibreOverlay;
  private readonly flow: FlowLayers;
  private readonly canvas: HTMLCanvasElement;
  private readonly names: LabelCanvas;
  private covered: readonly Box[] = [];
  private readonly world: World;
  private readonly events: MapEvents;
  private scene: Scene;
  private look: MapLook;
  private drawn: Scene | null = null;
  private loaded = false;
  private small: ReadonlySet<string> = new Set();
  private smallAt = '';
  private hoveredUnits: readonly number[] = [];
  private outlined = '';
  private readonly observer: ResizeObserver;
  private readonly listening = new AbortController();

  constructor({ container, world, capitals, scene, look, events }: PainterStart) {
    this.flow = new FlowLayers(capitals);
    this.world = world;
    this.scene = scene;
    this.look = look;
    this.events = events;
    const camera = wholeWorld(container.clientWidth, container.clientHeight);
    this.map = new MapLibreMap({
      container,
      style: mapStyle(look.palette, unitFeatures(world), borderFeatures(world), coastlines(world)),
      ...camera,
      maxZoom: 7,
      attributionControl: false,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: true,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': look.gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': look.gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': look.gestures.mobile,
      },
      fadeDuration: 0,
      renderWorldCopies: true,
    });
    this.map.touchZoomRotate.disableRotation();
    const canvas = this.map.getCanvas();
    // The stage around it has the name, the keys and the words.
    canvas.setAttribute('tabindex', '-1');
    canvas.setAttribute('aria-hidden', 'true');
    canvas.removeAttribute('role');
    canvas.removeAttribute('aria-label');
    this.overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      useDevicePixels: true,
    });
    this.map.addControl(this.overlay);
    // The overlay's canvas would be a nameless stop of the Tab key: it listens to keys that nobody uses.
    container.querySelector('.maplibregl-control-container')?.setAttribute('inert', '');
    this.canvas = mapCanvasIn(container);
    this.names = new LabelCanvas(this.canvas, 'card');
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
    this.listen();
  }

  private listen(): void {
    const { map } = this;
    map.on('style.load', () => this.addPatterns());
    map.on('load', () => {
      this.loaded = true;
      this.showOverlay();
      this.resize();
      this.drawAll();
      map.once('idle', () => this.events.onReady());
    });
    map.on('move', () => this.drawNames());
    map.on('zoomend', () => this.drawFlow());
    map.on('mousemove', (event) => this.hover(event));
    map.on('mouseout', () => this.events.onHover(null, [0, 0]));
    map.on('click', (event) => this.events.onPick(this.pointedAt(event)));
    map.on('webglcontextlost', () => this.events.onContext(true));
    map.on('webglcontextrestored', () => this.events.onContext(false));
    this.listenToArcs();
  }

  /** The arcs have a canvas and a context of their own, which they do not watch. */
  private listenToArcs(): void {
    const hear = (name: string, lost: boolean): void =>
      this.map.getContainer().addEventListener(
        name,
        (event) => {
          if (event.target === this.map.getCanvas()) return;
          // Only so does the browser give the context back.
          event.preventDefault();
          this.events.onContext(lost);
        },
        { capture: true, signal: this.listening.signal },
      );
    hear('webglcontextlost', true);
    hear('webglcontextrestored', false);
  }

  private addPatterns(): void {
    const { palette } = this.look;
    for (const [id, image] of [
      ['hatch', hatchImage(palette.hatch)],
      ['dots', dotsImage(palette.dots)],
    ] as const) {
      if (this.map.hasImage(id)) this.map.updateImage(id, image);
      else this.map.addImage(id, image, { pixelRatio: 2 });
    }
  }

  /** Shows another year. Only units and borders that differ are touched. */
  setScene(scene: Scene): void {
    if (scene === this.scene) return;
    this.scene = scene;
    if (this.loaded) this.drawAll();
  }

  setLook(look: MapLook): void {
    const before = this.look;
    this.look = look;
    if (!this.loaded) return;
    if (before.palette !== look.palette) this.repaint();
    if (before.viewpoint !== look.viewpoint) this.showOverlay();
    if (before.hovered !== look.hovered) this.showHover();
    if (before.selected !== look.selected) this.showOutline();
    if (before.palette !== look.palette || before.selected !== look.selected) this.drawFlow();
    if (before.palette !== look.palette || before.selected !== look.selected || before.lang !== look.lang) {
      if (before.lang !== look.lang) this.covered = coveredBoxes(this.map.getContainer());
      this.drawNames();
    }
  }

  zoomBy(steps: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + steps, duration: 200 });
  }

  showWorld(): void {
    const box = this.map.getContainer();
    this.map.easeTo({ ...wholeWorld(box.clientWidth, box.clientHeight), duration: 400 });
  }

  sight(): Sight {
    const { lng, lat } = this.map.getCenter();
    const zoom = this.map.getZoom();
    const box = this.map.getContainer();
    const whole = wholeWorld(box.clientWidth, box.clientHeight);
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
    const [west, north] = whole.center;
    if (near(zoom, whole.zoom) && near(nearestCopy(lng, west), west) && near(lat, north)) return null;
    return { center: [lng, lat], zoom };
  }

  lookAt(sight: Sight): void {
    const box = this.map.getContainer();
    const { center, zoom } = sight ?? wholeWorld(box.clientWidth, box.clientHeight);
    this.map.jumpTo({ center: [center[0], center[1]], zoom });
  }

  /** Moves to the partner only when it is out of sight. */
  bringIntoSight(partner: string): void {
    const at = placeOf(this.scene, partner);
    if (!at) return;
    const [x, y] = this.screen(at);
    const box = this.map.getContainer();
    if (x >= 0 && y >= 0 && x <= box.clientWidth && y <= box.clientHeight) return;
    this.map.easeTo({ center: [at[0], at[1]], duration: 400 });
  }

  /** Where a partner's capital stands on the screen, px from the top left of the map. */
  pointOf(partner: string): readonly [number, number] | null {
    const at = placeOf(this.scene, partner);
    return at && this.screen(at);
  }

  destroy(): void {
    this.listening.abort();
    this.observer.disconnect();
    this.canvas.remove();
    this.map.removeControl(this.overlay);
    this.map.remove();
  }

  private drawAll(): void {
    this.drawLand();
    this.showOutline();
    this.showHover();
    this.drawFlow();
    this.drawNames();
  }

  private drawLand(): void {
    const { map, scene, drawn } = this;
    for (let unit = 0; unit < scene.unitFill.length; unit += 1) {
      const fill = scene.unitFill[unit];
      const pattern = scene.unitPattern[unit];
      if (drawn && drawn.unitFill[unit] === fill && drawn.unitPattern[unit] === pattern) continue;
      map.setFeatureState({ source: UNITS, id: unit }, { f: fill, p: pattern });
    }
    for (let border = 0; border < scene.borders.length; border += 1) {
      const state = scene.borders[border];
      if (drawn && drawn.borders[border] === state) continue;
      map.setFeatureState({ source: BORDERS, id: border }, { b: state });
    }
    this.drawn = scene;
  }

  private drawFlow(): void {
    const zoom = this.map.getZoom();
    const key = `${this.scene.year} ${this.look.viewpoint} ${zoom.toFixed(2)}`;
    if (key !== this.smallAt) {
      this.small = smallPartners(this.world.polities, this.scene, zoom);
      this.smallAt = key;
    }
    this.overlay.setProps({
      layers: this.flow.layers({
        arcs: this.scene.arcs,
        marks: this.scene.marks,
        small: this.small,
        selected: this.look.selected,
        palette: this.look.palette,
        worldSize: 512 * 2 ** zoom,
      }),
    });
  }

  private drawNames(): void {
    const box = this.map.getContainer();
    const labels = labelsToDraw({
      polities: this.world.polities,
      scene: this.scene,
      lang: this.look.lang,
      selected: this.look.selected,
      scale: 2 ** this.map.getZoom(),
      width: box.clientWidth,
      height: box.clientHeight,
      covered: this.covered,
      project: (at) => this.screen(at),
      measure: (text, size, strong) => this.names.measure(text, size, strong),
    });
    this.names.draw(labels, this.look.palette);
  }

  private screen(at: readonly [number, number]): readonly [number, number] {
    const point = this.map.project([nearestCopy(at[0], this.map.getCenter().lng), at[1]]);
    return [point.x, point.y];
  }

  private resize(): void {
    const box = this.map.getContainer();
    const whole = wholeWorld(box.clientWidth, box.clientHeight);
    const wasWhole = this.map.getZoom() <= this.map.getMinZoom() + 0.01;
    this.map.resize();
    this.map.setMinZoom(whole.minZoom);
    if (wasWhole) this.map.jumpTo({ center: whole.center, zoom: whole.zoom });
    fitTo(this.canvas, box);
    this.names.resize(box.clientWidth, box.clientHeight, window.devicePixelRatio);
    this.covered = coveredBoxes(box);
    if (this.loaded) this.drawNames();
  }

  private repaint(): void {
    const { map } = this;
    const { palette } = this.look;
    map.setPaintProperty('water', 'background-color', palette.water);
    map.setPaintProperty('fill', 'fill-color', fillColor(palette));
    map.setPaintProperty('coast', 'line-color', palette.water);
    map.setPaintProperty('border', 'line-color', palette.border);
    map.setPaintProperty('disputed', 'line-color', palette.disputed);
    map.setPaintProperty('overlay-line', 'line-color', palette.fill.china);
    map.setPaintProperty('overlay-point', 'circle-color', palette.fill.china);
    map.setPaintProperty('outline', 'line-color', palette.selected);
    this.addPatterns();
  }

  private source(id: string): GeoJSONSource | undefined {
    return this.map.getSource<GeoJSONSource>(id);
  }

  private showOverlay(): void {
    this.source(OVERLAY)?.setData(overlayFeatures(this.world, this.look.viewpoint));
  }

  private unitsOfPartner(partner: string | null): readonly number[] {
    if (partner === null) return [];
    const units: number[] = [];
    this.scene.unitPolity.forEach((polity, unit) => {
      if (this.world.polities[polity]?.partner === partner) units.push(unit);
    });
    return units;
  }

  private showOutline(): void {
    const units = this.unitsOfPartner(this.look.selected);
    const key = units.join();
    if (key === this.outlined) return;
    this.outlined = key;
    this.source(OUTLINE)?.setData(outlineOf(this.world, units));
  }

  private showHover(): void {
    const units = this.unitsOfPartner(this.look.hovered);
    for (const unit of this.hoveredUnits) {
      if (!units.includes(unit)) this.map.setFeatureState({ source: UNITS, id: unit }, { h: 0 });
    }
    for (const unit of units) this.map.setFeatureState({ source: UNITS, id: unit }, { h: 1 });
    this.hoveredUnits = units;
  }

  private hover(event: MapMouseEvent): void {
    const pointed = this.pointedAt(event);
    this.map.getCanvas().style.cursor = pointed === null ? '' : 'pointer';
    this.events.onHover(pointed, [event.point.x, event.point.y]);
  }

  /** The polity under the pointer: the circle of a small state first, then the land. */
  private pointedAt(event: MapMouseEvent): Pointed {
    const { x, y } = event.point;
    const mark = nearestMark(this.scene.marks, this.small, (at) => this.screen(at), [x, y]);
    if (mark) return this.labelOf(mark.id)?.polity ?? mark.id;
    const [feature] = this.map.queryRenderedFeatures(event.point, { layers: ['fill'] });
    return typeof feature?.id === 'number' ? (this.scene.unitPolity[feature.id] ?? null) : null;
  }

  private labelOf(partner: string): Label | undefined {
    return this.scene.labels.find((label) => this.world.polities[label.polity]?.partner === partner);
  }
}
