import type { FeatureCollection, MultiLineString } from 'geojson';
import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { FILLS } from '../model/paint.ts';
import type { Palette } from '../theme.ts';

export const UNITS = 'units';
export const BORDERS = 'borders';
export const COAST = 'coast';
export const OUTLINE = 'outline';
export const OVERLAY = 'overlay';

/** What the state of a unit holds: `f` index into FILLS, `p` pattern (0 plain, 1 hatch, 2 dots), `h` hovered. */
const state = (key: string): ExpressionSpecification => ['coalesce', ['feature-state', key], 0];

const when = (key: string, value: number, then: number, otherwise: number): ExpressionSpecification => [
  'case',
  ['==', state(key), value],
  then,
  otherwise,
];

/** The colour of each fill class, chosen by the state of the unit. */
export function fillColor(palette: Palette): ExpressionSpecification {
  const cases = FILLS.flatMap((fill, index) => [index, palette.fill[fill]] as const);
  return ['match', state('f'), ...cases, palette.fill.ground] as unknown as ExpressionSpecification;
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The whole MapLibre style as a function of the palette: ground, fills, patterns, borders. No tiles, no glyphs. */
export function mapStyle(
  palette: Palette,
  units: FeatureCollection,
  borders: FeatureCollection,
  coast: MultiLineString,
): StyleSpecification {
  const geojson = (data: FeatureCollection | MultiLineString, tolerance: number) =>
    ({ type: 'geojson', data, tolerance, maxzoom: 5, buffer: 16 }) as const;
  return {
    version: 8,
    sources: {
      [UNITS]: geojson(units, 0),
      [BORDERS]: geojson(borders, 0),
      [COAST]: geojson(coast, 0),
      [OUTLINE]: geojson(EMPTY, 0),
      [OVERLAY]: geojson(EMPTY, 0),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      {
        id: 'fill',
        type: 'fill',
        source: UNITS,
        paint: {
          'fill-color': fillColor(palette),
          'fill-opacity': when('h', 1, 0.78, 1),
        },
      },
      {
        id: 'hatch',
        type: 'fill',
        source: UNITS,
        paint: { 'fill-pattern': 'hatch', 'fill-opacity': when('p', 1, 1, 0) },
      },
      {
        id: 'dots',
        type: 'fill',
        source: UNITS,
        paint: { 'fill-pattern': 'dots', 'fill-opacity': when('p', 2, 1, 0) },
      },
      // Fills have hard edges; a thin line of water along the coast makes them smooth at no cost a year.
      {
        id: 'coast',
        type: 'line',
        source: COAST,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.water, 'line-width': 1.3 },
      },
      {
        id: 'border',
        type: 'line',
        source: BORDERS,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': palette.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0.5, 3, 1, 6, 1.6],
          'line-opacity': when('b', 1, 1, 0),
        },
      },
      {
        id: 'disputed',
        type: 'line',
        source: BORDERS,
        paint: {
          'line-color': palette.disputed,
          'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0.8, 3, 1.2, 6, 1.8],
          'line-dasharray': [2, 2],
          'line-opacity': when('b', 2, 1, 0),
        },
      },
      {
        id: 'overlay-line',
        type: 'line',
        source: OVERLAY,
        filter: ['==', ['geometry-type'], 'LineString'],
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': palette.fill.china, 'line-width': 1.6 },
      },
      {
        id: 'overlay-point',
        type: 'circle',
        source: OVERLAY,
        filter: ['==', ['geometry-type'], 'Point'],
        paint: { 'circle-color': palette.fill.china, 'circle-radius': 1.6 },
      },
      {
        id: 'outline',
        type: 'line',
        source: OUTLINE,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.selected, 'line-width': 2 },
      },
    ],
  };
}
