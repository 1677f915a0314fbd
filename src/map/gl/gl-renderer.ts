import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import type { Scene } from '../../model/scene.ts';
import { landStyle, unitsOfPartner } from '../../symbols/land-style.ts';
import { flowSymbols, nameSymbols } from '../../symbols/map-symbols.ts';
import { dotsTile, hatchTile } from '../../symbols/pattern-tile.ts';
import { planeViewport, screenViewport } from '../../symbols/viewport.ts';
import type { Frame, Renderer, RendererStart } from '../renderer.ts';
import { type AnyContext, canvasOver, contextOf, resize } from '../surface/any-canvas.ts';
import { NameLayer } from '../surface/name-layer.ts';
import { type CapitalCurve, capitalCurves, flowLayers } from './deck-layers.ts';
import { mapStyle, type SourceName, styleLayers } from './maplibre-style.ts';
import { borderFeatures, outlineFeature, overlayFeatures, unitFeatures } from './plane-features.ts';
import { mapLibreCamera, zoomOf } from './world-frame.ts';

/** What the renderer uses of MapLibre and of deck.gl's overlay: a test hands in objects that only remember. */
export interface GlMap
  extends Pick<
    MapLibreMap,
    | 'on'
    | 'once'
    | 'addControl'
    | 'removeControl'
    | 'setFeatureState'
    | 'getSource'
    | 'hasImage'
    | 'addImage'
    | 'removeImage'
    | 'jumpTo'
    | 'resize'
    | 'getCanvas'
    | 'getContainer'
    | 'remove'
  > {
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
}
export type GlOverlay = Pick<MapLibreOverlay, 'setProps' | 'onAdd' | 'onRemove'>;

export interface GlMakers {
  readonly makeMap: (options: MapOptions) => GlMap;
  readonly makeOverlay: () => GlOverlay;
}

export interface GlEvents {
  /** The first frame is drawn whole. */
  readonly onReady: () => void;
  /** A graphics context was lost, or came back. */
  readonly onContext: (isLost: boolean) => void;
}

/** Patterns and dashes grow with MapLibre's zoom until the next whole level; this is by how much. */
const growthAt = (scale: number): number => 2 ** (zoomOf(scale) - Math.floor(zoomOf(scale)));

/** MapLibre draws the land, deck.gl what stands above it, a plain canvas the names; only what changed is sent. */
export class GlRenderer implements Renderer {
  private readonly start: RendererStart;
  private readonly map: GlMap;
  private readonly overlay: GlOverlay;
  private readonly curves: readonly CapitalCurve[];
  private readonly canvas: HTMLCanvasElement;
  private readonly context: AnyContext | null;
  private readonly names = new NameLayer('card');
  private readonly listening = new AbortController();
  private frame: Frame;
  /** What the card shows; null until the style is loaded. */
  private drawn: Frame | null = null;
  private drawnScene: Scene | null = null;
  private hovered: readonly number[] = [];
  private isLoaded = false;

  constructor(start: RendererStart, frame: Frame, events: GlEvents, { makeMap, makeOverlay }: GlMakers) {
    const { container, ground, world, plane, capitals } = start;
    this.start = start;
    this.frame = frame;
    this.curves = capitalCurves(capitals, plane);
    const all = [...world.units.keys()];
    this.map = makeMap({
      container,
      style: mapStyle(
        landStyle(frame.look.palette),
        {
          units: unitFeatures(ground),
          borders: borderFeatures(ground),
          coast: outlineFeature(ground.outline(all.filter((unit) => world.units[unit]?.iso3 !== 'ATA'))),
        },
        1 / growthAt(frame.camera.scale),
      ),
      ...mapLibreCamera(frame.camera),
      minZoom: -2,
      maxZoom: 24,
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
    });
    const glCanvas = this.map.getCanvas();
    // The element around it carries name, keys and description.
    glCanvas.setAttribute('tabindex', '-1');
    glCanvas.setAttribute('aria-hidden', 'true');
    glCanvas.removeAttribute('role');
    glCanvas.removeAttribute('aria-label');
    this.overlay = makeOverlay();
    this.map.addControl(this.overlay);
    // deck.gl's canvas listens to keys that nobody uses: it would be a nameless stop of the Tab key.
    container.querySelector('.maplibregl-control-container')?.setAttribute('inert', '');
    this.canvas = canvasOver(container);
    this.context = contextOf(this.canvas, 'card');
    this.listen(events);
  }

  draw(frame: Frame): void {
    this.frame = frame;
    if (this.isLoaded) this.update();
  }

  destroy(): void {
    this.listening.abort();
    this.canvas.remove();
    this.map.removeControl(this.overlay);
    this.map.remove();
  }

  private listen({ onReady, onContext }: GlEvents): void {
    const { map } = this;
    map.once('style.load', () => this.patterns());
    map.once('load', () => {
      this.isLoaded = true;
      this.update();
      map.once('idle', onReady);
    });
    map.on('webglcontextlost', () => onContext(true));
    map.on('webglcontextrestored', () => onContext(false));
    // deck.gl draws on a canvas and context of its own, which it does not watch.
    const watch = (name: string, isLost: boolean): void =>
      map.getContainer().addEventListener(
        name,
        (event) => {
          if (event.target === map.getCanvas()) return;
          // Required, or `webglcontextrestored` never fires.
          event.preventDefault();
          onContext(isLost);
        },
        { capture: true, signal: this.listening.signal },
      );
    watch('webglcontextlost', true);
    watch('webglcontextrestored', false);
  }

  /** Brings the card from the frame that it shows to the one it should show. */
  private update(): void {
    const { frame, drawn } = this;
    const { scene, look, camera, obstacles } = frame;
    const isNew = <Key extends keyof Frame['look']>(key: Key): boolean => drawn?.look[key] !== look[key];
    const isMoved = drawn?.camera !== camera;
    const isZoomed = drawn?.camera.scale !== camera.scale;
    if (isMoved) this.moveTo(drawn?.camera ?? null);
    if (isNew('palette')) this.restyle();
    if (isZoomed || isNew('palette')) this.patterns();
    if (isNew('viewpoint')) this.showOverlay();
    if (drawn?.scene !== scene) this.showScene();
    if (drawn?.scene !== scene || isNew('hovered')) this.showHover();
    if (drawn?.scene !== scene || isNew('selected')) this.showOutline();
    const isFlow =
      isZoomed || drawn?.scene !== scene || isNew('palette') || isNew('selected') || isNew('hovered');
    if (isFlow) this.showFlow();
    if (isFlow || isMoved || isNew('lang') || drawn?.obstacles !== obstacles) this.showNames();
    this.drawn = frame;
  }

  private moveTo(before: Frame['camera'] | null): void {
    const { camera } = this.frame;
    if (before && (before.width !== camera.width || before.height !== camera.height)) this.map.resize();
    this.map.jumpTo(mapLibreCamera(camera));
  }

  private restyle(): void {
    const { look, camera } = this.frame;
    for (const layer of styleLayers(landStyle(look.palette), 1 / growthAt(camera.scale))) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        if (name.endsWith('-color')) this.map.setPaintProperty(layer.id, name, value);
      }
    }
  }

  /** Hatches, dots and dashes of one size at every zoom. */
  private patterns(): void {
    const { look, camera } = this.frame;
    const growth = growthAt(camera.scale);
    const style = landStyle(look.palette);
    for (const [id, tile] of [
      ['hatch', hatchTile(style.hatch)],
      ['dots', dotsTile(style.dots)],
    ] as const) {
      if (this.map.hasImage(id)) this.map.removeImage(id);
      this.map.addImage(id, tile, { pixelRatio: tile.pixelRatio * growth });
    }
    for (const layer of styleLayers(style, 1 / growth)) {
      if (layer.type === 'line' && layer.paint?.['line-dasharray'])
        this.map.setPaintProperty(layer.id, 'line-dasharray', layer.paint['line-dasharray']);
    }
  }

  private showScene(): void {
    const { map, drawnScene } = this;
    const { scene } = this.frame;
    for (const [unit, fill] of scene.unitFill.entries()) {
      const pattern = scene.unitPattern[unit];
      if (drawnScene?.unitFill[unit] === fill && drawnScene.unitPattern[unit] === pattern) continue;
      map.setFeatureState({ source: 'units', id: unit }, { f: fill, p: pattern });
    }
    for (const [border, state] of scene.borders.entries()) {
      if (drawnScene?.borders[border] === state) continue;
      map.setFeatureState({ source: 'borders', id: border }, { b: state });
    }
    this.drawnScene = scene;
  }

  private setData(
    source: SourceName,
    data: ReturnType<typeof outlineFeature | typeof overlayFeatures>,
  ): void {
    const found = this.map.getSource(source);
    if (found && 'setData' in found && typeof found.setData === 'function') found.setData(data);
  }

  private showOverlay(): void {
    const { world, plane } = this.start;
    this.setData('overlay', overlayFeatures(world.overlays[this.frame.look.viewpoint], plane));
  }

  private showOutline(): void {
    const { scene, look } = this.frame;
    const units = unitsOfPartner(this.start.world.polities, scene, look.selected);
    this.setData('outline', outlineFeature(this.start.ground.outline(units)));
  }

  private showHover(): void {
    const { scene, look } = this.frame;
    const units = unitsOfPartner(this.start.world.polities, scene, look.hovered);
    for (const unit of this.hovered) {
      if (!units.includes(unit)) this.map.setFeatureState({ source: 'units', id: unit }, { h: 0 });
    }
    for (const unit of units) this.map.setFeatureState({ source: 'units', id: unit }, { h: 1 });
    this.hovered = units;
  }

  private showFlow(): void {
    const { scene, look, camera } = this.frame;
    const unit = 1 / camera.scale;
    const viewport = planeViewport(this.start.plane, unit, unit);
    const { arcs, nodes } = flowSymbols({ polities: this.start.world.polities, scene, look }, viewport);
    this.overlay.setProps({ layers: flowLayers(this.curves, { arcs, nodes, unit }) });
  }

  private showNames(): void {
    const { context, canvas } = this;
    const { scene, look, camera, obstacles } = this.frame;
    const ratio = window.devicePixelRatio;
    resize(canvas, camera.width, camera.height, ratio);
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const viewport = screenViewport(this.start.plane, camera, obstacles);
    const facts = { polities: this.start.world.polities, scene, look };
    this.names.draw(context, nameSymbols(facts, viewport), ratio);
  }
}
