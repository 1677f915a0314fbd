import type { Layer } from '@deck.gl/core';
import type { LayerSpecification, MapOptions, StyleSpecification } from 'maplibre-gl';
import type { GlMakers, GlMap } from '../../src/map/gl/gl-renderer.ts';

type State = Readonly<Record<string, unknown>>;

/** Stands in for MapLibre and deck.gl: keeps what it is told and draws nothing. */
export function fakeGl() {
  const handlers = new Map<string, ((event?: unknown) => void)[]>();
  const states = new Map<string, Record<string, unknown>>();
  const images = new Map<string, { readonly pixelRatio: number }>();
  const paint = new Map<string, unknown>();
  const data = new Map<string, unknown>();
  const jumps: unknown[] = [];
  let style: StyleSpecification | null = null;
  let layers: readonly Layer[] = [];
  let stateCalls = 0;
  let layerCalls = 0;
  let isRemoved = false;

  const on = (name: string, handler: (event?: unknown) => void): unknown => {
    handlers.set(name, [...(handlers.get(name) ?? []), handler]);
    return undefined;
  };
  const canvas = document.createElement('canvas');
  const container = document.createElement('div');
  const map = {
    on,
    once: on,
    addControl: () => undefined,
    removeControl: () => undefined,
    setFeatureState: ({ source, id }: { source: string; id: number }, state: State) => {
      stateCalls += 1;
      const key = `${source} ${id}`;
      states.set(key, { ...states.get(key), ...state });
    },
    setPaintProperty: (layer: string, name: string, value: unknown) => paint.set(`${layer} ${name}`, value),
    getSource: (id: string) => ({ setData: (next: unknown) => data.set(id, next) }),
    hasImage: (id: string) => images.has(id),
    addImage: (id: string, _: unknown, options: { pixelRatio: number }) => images.set(id, options),
    removeImage: (id: string) => images.delete(id),
    jumpTo: (to: unknown) => jumps.push(to),
    resize: () => undefined,
    getCanvas: () => canvas,
    getContainer: () => container,
    remove: () => {
      isRemoved = true;
    },
  };
  const makers: GlMakers = {
    makeMap: (options: MapOptions) => {
      if (typeof options.style === 'object') style = options.style;
      return map as unknown as GlMap;
    },
    makeOverlay: () => ({
      setProps: (props: { layers?: unknown }) => {
        layerCalls += 1;
        layers = props.layers as readonly Layer[];
      },
      onAdd: () => container,
      onRemove: () => undefined,
    }),
  };
  return {
    makers,
    canvas,
    container,
    fire: (name: string) => {
      for (const handler of handlers.get(name) ?? []) handler();
    },
    stateOf: (source: 'units' | 'borders', id: number): State => states.get(`${source} ${id}`) ?? {},
    /** Feature states set since the last call. */
    statesSet: () => {
      const calls = stateCalls;
      stateCalls = 0;
      return calls;
    },
    /** Times the overlay was given layers since the last call. */
    layersSet: () => {
      const calls = layerCalls;
      layerCalls = 0;
      return calls;
    },
    layer: (id: string): Layer => {
      const found = layers.find((layer) => layer.id === id);
      if (!found) throw new Error(`there is no layer ${id}`);
      return found;
    },
    styleLayer: (id: string): LayerSpecification => {
      const found = style?.layers.find((layer) => layer.id === id);
      if (!found) throw new Error(`the style has no layer ${id}`);
      return found;
    },
    paint,
    images,
    data,
    jumps,
    isRemoved: () => isRemoved,
  };
}

/** What a layer's accessor gives for each of its data. */
export function accessed(layer: Layer, name: string): readonly unknown[] {
  const accessor: unknown = Reflect.get(layer.props, name);
  const data: unknown = Reflect.get(layer.props, 'data');
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  return items.map((item: unknown) => (typeof accessor === 'function' ? accessor(item) : accessor));
}
