import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Capital } from '../../model/dataset.ts';
import { BEIJING } from '../../model/place.ts';
import { bowOf, sampleCurve } from '../../plane/curve.ts';
import type { Plane } from '../../plane/projection.ts';
import type { ArcSymbol, ArrowSymbol } from '../../symbols/arc-symbols.ts';
import { dashesOf } from '../../symbols/dashes.ts';
import type { Stroke } from '../../symbols/look.ts';
import type { NodeSymbol } from '../../symbols/node-symbols.ts';
import { type Rgba, rgba } from '../../symbols/rgba.ts';
import { lngLatOf } from './world-frame.ts';

/** Pieces of a curve: it looks round at any zoom. */
const STEPS = 24;
const NOTHING: Rgba = [0, 0, 0, 0];

/** What deck.gl draws above the land, in the plane. */
export interface Flow {
  readonly arcs: readonly ArcSymbol[];
  readonly nodes: readonly NodeSymbol[];
  /** Units of the plane for a px. */
  readonly unit: number;
}

/** The curve from Beijing to a capital: it never changes, a year only colours it. */
export interface CapitalCurve {
  readonly key: string;
  readonly path: readonly [number, number][];
}

const keyOf = (partner: string, [x, y]: readonly [number, number]): string => `${partner} ${x} ${y}`;

/** One curve for each place: a capital that only changed its name has one. */
export function capitalCurves(
  capitals: ReadonlyMap<string, readonly Capital[]>,
  plane: Plane,
): readonly CapitalCurve[] {
  const curves = new Map<string, CapitalCurve>();
  const from = plane.project(BEIJING);
  for (const [partner, list] of capitals) {
    for (const { lon, lat } of list) {
      const to = plane.project([lon, lat]);
      const key = keyOf(partner, to);
      const path = sampleCurve(from, bowOf(from, to, -1), to, STEPS).map(lngLatOf);
      curves.set(key, { key, path });
    }
  }
  return [...curves.values()];
}

interface Piece {
  readonly path: readonly [number, number][];
  readonly stroke: Stroke;
}

const pathOf = ({ from, control, to }: ArcSymbol): readonly [number, number][] =>
  sampleCurve(from, control, to, STEPS).map(lngLatOf);

/** An arc's line, or the dashes that make up a broken one. */
function piecesOf(arc: ArcSymbol, unit: number): readonly Piece[] {
  const { stroke } = arc;
  if (!stroke.dash) return [{ path: pathOf(arc), stroke }];
  const [dash, gap] = stroke.dash;
  return dashesOf(arc, [dash * unit, gap * unit]).map((run) => ({ path: run.map(lngLatOf), stroke }));
}

/** Bottom to top: standing arcs, casings, strong arcs and traces, arrows, nodes. */
export function flowLayers(curves: readonly CapitalCurve[], { arcs, nodes, unit }: Flow): Layer[] {
  const isStrong = (arc: ArcSymbol): boolean => arc.casing !== null;
  const strong = arcs.filter(isStrong);
  return [
    standingLayer(
      curves,
      arcs.filter((arc) => !isStrong(arc)),
    ),
    pathLayer(
      'casings',
      strong.flatMap((arc): Piece[] => (arc.casing ? [{ path: pathOf(arc), stroke: arc.casing }] : [])),
    ),
    pathLayer(
      'strong',
      strong.flatMap((arc) => piecesOf(arc, unit)),
    ),
    arrowLayer(arcs.flatMap(({ arrow }) => (arrow ? [arrow] : []))),
    nodeLayer(nodes),
  ];
}

const ON_TOP = { depthCompare: 'always' } as const;

/** All curves stand on the card from the first; a year that changes which are seen sends colours and widths alone. */
function standingLayer(curves: readonly CapitalCurve[], arcs: readonly ArcSymbol[]): Layer {
  const strokes = new Map<string, Stroke>(
    arcs.map(({ partner, to, stroke }) => [keyOf(partner, to), stroke]),
  );
  const changed = [...strokes]
    .map(([key, { color, width, alpha }]) => `${key} ${color} ${width} ${alpha}`)
    .join();
  return new PathLayer<CapitalCurve>({
    id: 'standing',
    data: curves,
    getPath: (curve) => [...curve.path],
    getColor: ({ key }) => {
      const stroke = strokes.get(key);
      return stroke ? rgba(stroke.color, stroke.alpha) : NOTHING;
    },
    getWidth: ({ key }) => strokes.get(key)?.width ?? 0,
    updateTriggers: { getColor: changed, getWidth: changed },
    widthUnits: 'pixels',
    parameters: ON_TOP,
  });
}

const pathLayer = (id: string, pieces: readonly Piece[]): Layer =>
  new PathLayer<Piece>({
    id,
    data: pieces,
    visible: pieces.length > 0,
    getPath: ({ path }) => [...path],
    getColor: ({ stroke }) => rgba(stroke.color, stroke.alpha),
    getWidth: ({ stroke }) => stroke.width,
    widthUnits: 'pixels',
    parameters: ON_TOP,
  });

const arrowLayer = (arrows: readonly ArrowSymbol[]): Layer =>
  new SolidPolygonLayer<ArrowSymbol>({
    id: 'arrows',
    data: arrows,
    visible: arrows.length > 0,
    getPolygon: ({ corners }) => corners.map(lngLatOf),
    getFillColor: ({ color }) => rgba(color),
    parameters: ON_TOP,
  });

const nodeLayer = (nodes: readonly NodeSymbol[]): Layer =>
  new ScatterplotLayer<NodeSymbol>({
    id: 'nodes',
    data: nodes,
    getPosition: ({ at }) => lngLatOf(at),
    getRadius: ({ radius }) => radius,
    getFillColor: ({ fill }) => rgba(fill),
    getLineColor: ({ stroke }) => rgba(stroke.color),
    getLineWidth: ({ stroke }) => stroke.width,
    lineWidthUnits: 'pixels',
    radiusUnits: 'pixels',
    stroked: true,
    parameters: ON_TOP,
  });
