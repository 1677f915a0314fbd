import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FILLS } from '../../model/paint.ts';
import { PATTERNS } from '../../model/scene.ts';
import { BORDER_STATES, type LandStyle } from '../../symbols/land-style.ts';
import type { Stroke } from '../../symbols/look.ts';

export const SOURCES = ['units', 'borders', 'coast', 'outline', 'overlay'] as const;
export type SourceName = (typeof SOURCES)[number];

/**
 * What the feature state of a unit holds: `f` its index into FILLS, `p` its index into PATTERNS, `h` 1 when pointed
 * at; of a border: `b` its index into BORDER_STATES.
 */
const state = (key: 'f' | 'p' | 'h' | 'b'): ExpressionSpecification => [
  'coalesce',
  ['feature-state', key],
  0,
];

const when = (
  key: 'f' | 'p' | 'h' | 'b',
  value: number,
  then: number,
  otherwise: number,
): ExpressionSpecification => ['case', ['==', state(key), value], then, otherwise];

/** The colour of each fill class, chosen by the state of the unit. */
export function fillColor(fill: LandStyle['fill']): ExpressionSpecification {
  const [first = 'ground', ...others] = FILLS;
  return [
    'match',
    state('f'),
    0,
    fill[first],
    ...others.flatMap((name, index) => [index + 1, fill[name]]),
    fill[first],
  ];
}

/** MapLibre measures dashes in widths of the line. */
const paintOf = ({ color, width, dash }: Stroke, dashScale: number) => ({
  'line-color': color,
  'line-width': width,
  ...(dash ? { 'line-dasharray': dash.map((length) => (length * dashScale) / width) } : {}),
});

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const PATTERN_OF = { hatch: PATTERNS.indexOf('hatch'), dots: PATTERNS.indexOf('dots') } as const;
const BORDER_OF = {
  line: BORDER_STATES.indexOf('line'),
  disputed: BORDER_STATES.indexOf('disputed'),
} as const;

/** The layers from the bottom up, as a function of the style of the land. `dashScale` undoes MapLibre's own. */
export function styleLayers(style: LandStyle, dashScale: number): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const pattern = (name: 'hatch' | 'dots'): LayerSpecification => ({
    id: name,
    type: 'fill',
    source: 'units',
    paint: { 'fill-pattern': name, 'fill-opacity': when('p', PATTERN_OF[name], 1, 0) },
  });
  return [
    { id: 'water', type: 'background', paint: { 'background-color': style.water } },
    {
      id: 'fill',
      type: 'fill',
      source: 'units',
      paint: { 'fill-color': fillColor(style.fill), 'fill-opacity': when('h', 1, 1 - style.hover.alpha, 1) },
    },
    pattern('hatch'),
    pattern('dots'),
    // Fills are not antialiased across features: a thin line of water along the coast smooths them.
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': style.water, 'line-width': 0.5 },
    },
    {
      id: 'border',
      type: 'line',
      source: 'borders',
      layout: round,
      paint: { ...paintOf(style.border, dashScale), 'line-opacity': when('b', BORDER_OF.line, 1, 0) },
    },
    {
      id: 'disputed',
      type: 'line',
      source: 'borders',
      paint: { ...paintOf(style.disputed, dashScale), 'line-opacity': when('b', BORDER_OF.disputed, 1, 0) },
    },
    {
      id: 'overlay-line',
      type: 'line',
      source: 'overlay',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: round,
      paint: paintOf(style.overlay, dashScale),
    },
    {
      id: 'overlay-point',
      type: 'circle',
      source: 'overlay',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': style.overlay.color, 'circle-radius': style.overlay.width * 0.8 },
    },
    {
      id: 'outline-casing',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round' },
      paint: paintOf(style.outlineCasing, dashScale),
    },
    {
      id: 'outline',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round' },
      paint: paintOf(style.outline, dashScale),
    },
  ];
}

/** The whole MapLibre style: no tiles, no glyphs, nothing fetched. */
export function mapStyle(
  style: LandStyle,
  data: Readonly<Partial<Record<SourceName, FeatureCollection>>>,
  dashScale: number,
): StyleSpecification {
  const source = (name: SourceName) =>
    ({ type: 'geojson', data: data[name] ?? EMPTY, tolerance: 0, maxzoom: 7, buffer: 16 }) as const;
  return {
    version: 8,
    sources: Object.fromEntries(SOURCES.map((name) => [name, source(name)])),
    layers: styleLayers(style, dashScale),
  };
}
