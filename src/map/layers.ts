import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { bowOf, headingOn, type Point, pointOn, sampleCurve } from '../model/curve.ts';
import type { Capital } from '../model/dataset.ts';
import type { Arc } from '../model/mark.ts';
import { fromMercator, toMercator, unwrap } from '../model/mercator.ts';
import { BEIJING } from '../model/place.ts';
import { type Rgba, rgba } from './color.ts';
import { ARROW_AT, ARROW_PX, type Flow, radiusOf, strokeOf } from './flow.ts';

/** What deck.gl draws above the land. */
export interface LayerFlow extends Flow {
  /** Width of the world, px. */
  readonly worldSize: number;
}

const STEPS = 20;
const NOTHING: Rgba = [0, 0, 0, 0];

/** A capital and its curve from Beijing: these never change, a year only colours them. */
interface Seat {
  readonly key: string;
  readonly at: Point;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly path: [number, number][];
}

interface Piece {
  readonly path: [number, number][];
}
interface Arrow {
  readonly arc: Arc;
  readonly polygon: [number, number][];
}

const keyOf = (partner: string, [lon, lat]: readonly [number, number]): string => `${partner} ${lon} ${lat}`;
const place = (point: Point): [number, number] => {
  const [lon, lat] = fromMercator(point);
  return [lon, lat];
};

function seatOf(capital: Capital): Seat {
  const at: Point = [unwrap(capital.lon), capital.lat];
  const from = toMercator([unwrap(BEIJING[0]), BEIJING[1]]);
  const to = toMercator(at);
  const control = bowOf(from, to, -1);
  const path = sampleCurve(from, control, to, STEPS).map(place);
  return { key: keyOf(capital.partner, [capital.lon, capital.lat]), at, from, control, to, path };
}

/** The layers above the land. Shapes are made once; a new year changes colours and widths, and a few small marks. */
export class FlowLayers {
  private readonly seats: readonly Seat[];
  private readonly seatByKey: ReadonlyMap<string, Seat>;
  private turn = 0;

  constructor(capitals: ReadonlyMap<string, readonly Capital[]>) {
    this.seats = [...capitals].flatMap(([id, list]) => (id === 'CHN' ? [] : list.map(seatOf)));
    this.seatByKey = new Map(this.seats.map((seat) => [seat.key, seat]));
  }

  /** Bottom to top: arcs, traces of what ended, arrows, nodes. */
  layers(flow: LayerFlow): Layer[] {
    this.turn += 1;
    const standing = new Map<string, Arc>();
    const traces: Arc[] = [];
    for (const arc of flow.arcs) {
      if (arc.weight === 'trace') traces.push(arc);
      else standing.set(keyOf(arc.id, arc.to), arc);
    }
    return [
      this.arcLayer(standing, flow),
      this.traceLayer(traces, flow),
      this.arrowLayer(flow),
      this.nodeLayer(flow),
    ];
  }

  private arcLayer(arcs: ReadonlyMap<string, Arc>, flow: LayerFlow): Layer {
    return new PathLayer<Seat>({
      id: 'arcs',
      data: this.seats,
      getPath: (seat) => seat.path,
      getColor: (seat) => {
        const arc = arcs.get(seat.key);
        if (!arc) return NOTHING;
        const { color, alpha } = strokeOf(arc, flow);
        return rgba(color, alpha);
      },
      getWidth: (seat) => {
        const arc = arcs.get(seat.key);
        return arc ? strokeOf(arc, flow).width : 0;
      },
      updateTriggers: { getColor: this.turn, getWidth: this.turn },
      widthUnits: 'pixels',
      parameters: { depthCompare: 'always' },
    });
  }

  /** A broken line: every second piece of the curve. */
  private traceLayer(traces: readonly Arc[], { palette }: LayerFlow): Layer {
    const color = rgba(palette.arc.trace, 0.95);
    return new PathLayer<Piece>({
      id: 'traces',
      data: traces.flatMap((arc) => {
        const seat = this.seatByKey.get(keyOf(arc.id, arc.to));
        if (!seat) return [];
        const points = sampleCurve(seat.from, seat.control, seat.to, STEPS * 3).map(place);
        return points.flatMap((point, index): Piece[] => {
          const next = points[index + 1];
          return index % 2 === 0 && next ? [{ path: [point, next] }] : [];
        });
      }),
      visible: traces.length > 0,
      getPath: (piece) => piece.path,
      getColor: color,
      getWidth: 2.2,
      updateTriggers: { getColor: palette.arc.trace },
      widthUnits: 'pixels',
      parameters: { depthCompare: 'always' },
    });
  }

  private arrowLayer({ arcs, palette, worldSize }: LayerFlow): Layer {
    const arrows = arcs.flatMap((arc): Arrow[] => {
      // Standing arcs tell their direction by colour alone: two hundred arrows would hide the land.
      const seat = this.seatByKey.get(keyOf(arc.id, arc.to));
      if (!seat || arc.direction === 'mutual' || arc.weight !== 'fresh') return [];
      return [{ arc, polygon: arrowAt(seat, arc.direction, ARROW_PX / worldSize) }];
    });
    return new SolidPolygonLayer<Arrow>({
      id: 'arrows',
      data: arrows,
      visible: arrows.length > 0,
      getPolygon: (arrow) => arrow.polygon,
      getFillColor: (arrow) => rgba(palette.arc[arrow.arc.direction], 0.95),
      parameters: { depthCompare: 'always' },
    });
  }

  private nodeLayer({ marks, palette, small, selected }: LayerFlow): Layer {
    const shown = new Map(
      marks
        .filter((mark) => mark.state === 'active' || small.has(mark.id))
        .map((mark) => [keyOf(mark.id, mark.at), mark]),
    );
    const paper = rgba(palette.paper, 0.95);
    const ink = rgba(palette.ink, 0.9);
    const ring = rgba(palette.selected);
    return new ScatterplotLayer<Seat>({
      id: 'nodes',
      data: this.seats,
      getPosition: (seat) => [seat.at[0], seat.at[1]],
      getRadius: (seat) => {
        const mark = shown.get(seat.key);
        return mark ? radiusOf(mark, { small, selected }) : 0;
      },
      getFillColor: (seat) => {
        const mark = shown.get(seat.key);
        if (!mark) return NOTHING;
        return small.has(mark.id) ? rgba(palette.fill[mark.paint.fill]) : ink;
      },
      getLineColor: (seat) => {
        const mark = shown.get(seat.key);
        if (!mark) return NOTHING;
        return mark.id === selected ? ring : small.has(mark.id) ? paper : NOTHING;
      },
      updateTriggers: { getRadius: this.turn, getFillColor: this.turn, getLineColor: this.turn },
      getLineWidth: 1.2,
      lineWidthUnits: 'pixels',
      radiusUnits: 'pixels',
      stroked: true,
      parameters: { depthCompare: 'always' },
    });
  }
}

function arrowAt(seat: Seat, direction: 'in' | 'out', size: number): [number, number][] {
  const t = ARROW_AT[direction];
  const tip = pointOn(seat.from, seat.control, seat.to, t);
  const heading = headingOn(seat.from, seat.control, seat.to, t) + (direction === 'in' ? Math.PI : 0);
  const corner = (angle: number, length: number): [number, number] =>
    place([
      tip[0] + Math.cos(heading + angle) * length * size,
      tip[1] + Math.sin(heading + angle) * length * size,
    ]);
  return [corner(0, 1), corner(2.5, 0.9), corner(-2.5, 0.9)];
}
