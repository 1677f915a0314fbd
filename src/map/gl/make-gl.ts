import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Frame, Renderer, RendererStart } from '../renderer.ts';
import { type GlEvents, GlRenderer } from './gl-renderer.ts';

setWorkerUrl(workerUrl);

/** The renderer with the real libraries, in a part of its own that is loaded when a graphics card is there. */
export const makeGl = (start: RendererStart, frame: Frame, events: GlEvents): Renderer =>
  new GlRenderer(start, frame, events, {
    makeMap: (options) => new MapLibreMap(options),
    makeOverlay: () => new MapLibreOverlay({ interleaved: false, layers: [] }),
  });
