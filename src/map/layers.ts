import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { bowOf, headingOn, type Point, pointOn, sampleCurve } from '../model/curve.ts';
import type { Arc, Mark } from '../model/mark.ts';
import { fromMercator, toMercator, unwrap } from '../model/mercator.ts';
import type { Palette } from '../theme.ts';
import { type Rgba, rgba } from './color.ts';

/** What deck.gl draws above the land. */
export interface Flow {
  readonly arcs: readonly Arc[];
  readonly marks: readonly Mark[];
  /** Partners too small to be seen as land at this zoom. */
  readonly small: ReadonlySet<string>;
  readonly selected: string | null;
  readonly palette: Palette;
  /** Width of the world, px. */
  readonly worldSize: number;
}

const STEPS = 20;
const ARROW_PX = 8;
/** Arrows sit past the middle, where arcs have spread out. */
const ARROW_AT = { out: 0.62, in: 0.38 } as const;

interface Path {
  readonly arc: Arc;
  readonly path: Point[];
}
interface Arrow {
  readonly arc: Arc;
  readonly polygon: Point[];
}

interface PlaneCurve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

const curves = new Map<string, PlaneCurve>();

/** The curve of an arc in Mercator; a capital's curve never changes, so it is computed once. */
function planeCurve(arc: Arc): PlaneCurve {
  const key = `${arc.to[0]} ${arc.to[1]}`;
  const known = curves.get(key);
  if (known) return known;
  const from = toMercator([unwrap(arc.from[0]), arc.from[1]]);
  const to = toMercator([unwrap(arc.to[0]), arc.to[1]]);
  const curve = { from, control: bowOf(from, to, -1), to };
  curves.set(key, curve);
  return curve;
}

function solidPath(arc: Arc): Path {
  const { from, control, to } = planeCurve(arc);
  return { arc, path: sampleCurve(from, control, to, STEPS).map(fromMercator) };
}

/** A broken line: every second piece of the curve. */
function brokenPath(arc: Arc): readonly Path[] {
  const { from, control, to } = planeCurve(arc);
  const points = sampleCurve(from, control, to, STEPS * 3).map(fromMercator);
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return index % 2 === 0 && next ? [{ arc, path: [point, next] }] : [];
  });
}

function arrowOf(arc: Arc, worldSize: number): Arrow | null {
  // Standing arcs tell their direction by colour alone: two hundred arrows would hide the land.
  if (arc.direction === 'mutual' || arc.weight !== 'fresh') return null;
  const { from, control, to } = planeCurve(arc);
  const t = ARROW_AT[arc.direction];
  const tip = pointOn(from, control, to, t);
  const turn = arc.direction === 'in' ? Math.PI : 0;
  const heading = headingOn(from, control, to, t) + turn;
  const size = ARROW_PX / worldSize;
  const corner = (angle: number, length: number): Point =>
    fromMercator([
      tip[0] + Math.cos(heading + angle) * length * size,
      tip[1] + Math.sin(heading + angle) * length * size,
    ]);
  return { arc, polygon: [corner(0, 1), corner(2.5, 0.9), corner(-2.5, 0.9)] };
}

function arcColor(arc: Arc, palette: Palette): Rgba {
  if (arc.weight === 'trace') return rgba(palette.arc.trace, 0.95);
  if (arc.weight === 'fresh') return rgba(palette.arc[arc.direction], 0.95);
  return arc.direction === 'mutual'
    ? rgba(palette.arc.standing, 0.26)
    : rgba(palette.arc[arc.direction], 0.34);
}

/** The layers above the land, bottom to top: standing arcs, this year's, arrows, nodes. */
export function flowLayers(flow: Flow): Layer[] {
  const { palette, worldSize } = flow;
  const color = (item: { readonly arc: Arc }): Rgba => arcColor(item.arc, palette);
  const strong = (arc: Arc): boolean => arc.weight === 'fresh';
  const ordered = [...flow.arcs].sort((a, b) => Number(strong(a)) - Number(strong(b)));
  const paths = ordered.flatMap((arc) => (arc.weight === 'trace' ? brokenPath(arc) : [solidPath(arc)]));
  const arrows = ordered.flatMap((arc) => arrowOf(arc, worldSize) ?? []);
  return [
    new PathLayer<Path>({
      id: 'arcs',
      data: paths,
      getPath: (item) => item.path as [number, number][],
      getColor: color,
      getWidth: (item) => (item.arc.weight === 'standing' ? 0.8 : 2.2),
      widthUnits: 'pixels',
      wrapLongitude: false,
      capRounded: true,
      parameters: { depthCompare: 'always' },
    }),
    new SolidPolygonLayer<Arrow>({
      id: 'arrows',
      data: arrows,
      getPolygon: (item) => item.polygon as [number, number][],
      getFillColor: color,
      parameters: { depthCompare: 'always' },
    }),
    nodeLayer(flow),
  ];
}

function nodeLayer(flow: Flow): Layer {
  const { palette, small, selected } = flow;
  const shown = flow.marks.filter((mark) => mark.state === 'active' || small.has(mark.id));
  const fill = (mark: Mark): Rgba =>
    small.has(mark.id) ? rgba(palette.fill[mark.paint.fill]) : rgba(palette.ink, 0.9);
  return new ScatterplotLayer<Mark>({
    id: 'nodes',
    data: shown,
    getPosition: (mark) => [unwrap(mark.at[0]), mark.at[1]],
    getRadius: (mark) => (mark.id === selected ? 6 : small.has(mark.id) ? 4.5 : mark.fresh ? 3 : 1.6),
    getFillColor: fill,
    getLineColor: (mark) =>
      mark.id === selected ? rgba(palette.selected) : rgba(palette.paper, small.has(mark.id) ? 0.95 : 0),
    getLineWidth: (mark) => (mark.id === selected ? 2 : 1),
    lineWidthUnits: 'pixels',
    radiusUnits: 'pixels',
    stroked: true,
    parameters: { depthCompare: 'always' },
  });
}
