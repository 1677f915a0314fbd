import type { Arc } from '../model/mark.ts';
import { bowOf, headingOn, type Point, pointOn } from '../plane/curve.ts';
import type { Palette } from '../theme.ts';
import { type Look, type Stroke, solid } from './look.ts';
import type { Viewport } from './viewport.ts';

/** A quadratic Bézier curve from Beijing, with its style resolved. */
export interface ArcSymbol {
  readonly partner: string;
  readonly weight: Arc['weight'];
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly stroke: Stroke;
  /** A wider line below, so that the arc stands out from any fill; null for faint arcs. */
  readonly casing: Stroke | null;
  readonly arrow: ArrowSymbol | null;
}

/** A triangle on an arc. */
export interface ArrowSymbol {
  readonly corners: readonly [Point, Point, Point];
  readonly color: string;
}

const STANDING = { width: 0.8, alpha: 0.32 } as const;
const STRONG = { width: 2.2, alpha: 0.95 } as const;
const CASING = { width: 4.4, alpha: 0.85 } as const;
export const TRACE_DASH = [6, 4] as const;

const ARROW_LENGTH = 8;
/** Arrows sit past the middle, where arcs have spread out. */
const ARROW_AT = { out: 0.62, in: 0.38 } as const;
/** Back corners of the arrow, radians from its heading. */
const ARROW_SPREAD = 2.5;

export type ArcRole = 'standing' | 'trace' | 'strong';

/**
 * Arcs are faint until their partner is pointed at or chosen; what began or ended in the year is strong, unless another
 * partner is chosen.
 */
export function arcRole(arc: Arc, { selected, hovered }: Pick<Look, 'selected' | 'hovered'>): ArcRole {
  const isOwn = arc.id === selected || arc.id === hovered;
  if (selected !== null && !isOwn) return 'standing';
  if (arc.weight === 'trace') return 'trace';
  return arc.weight === 'fresh' || isOwn ? 'strong' : 'standing';
}

/** The stroke of an arc; the legend explains these very strokes. */
export function arcStroke(role: ArcRole, direction: Arc['direction'], palette: Palette): Stroke {
  if (role === 'standing') return solid(palette.arc.standing, STANDING.width, STANDING.alpha);
  if (role === 'trace') return { ...solid(palette.arc.trace, STRONG.width, STRONG.alpha), dash: TRACE_DASH };
  return solid(palette.arc[direction], STRONG.width, STRONG.alpha);
}

/** In the order of drawing: standing arcs, traces of what ended, what began, and the reader's own last. */
export function arcSymbols(arcs: readonly Arc[], look: Look, viewport: Viewport): readonly ArcSymbol[] {
  const rank = (arc: Arc): number => {
    if (arc.weight !== 'trace' && (arc.id === look.hovered || arc.id === look.selected)) return 3;
    return arc.weight === 'standing' ? 0 : arc.weight === 'trace' ? 1 : 2;
  };
  return [...arcs].sort((a, b) => rank(a) - rank(b)).map((arc) => arcSymbol(arc, look, viewport));
}

function arcSymbol(arc: Arc, look: Look, { project, unit }: Viewport): ArcSymbol {
  const from = project(arc.from);
  const to = project(arc.to);
  const control = bowOf(from, to, -1);
  const role = arcRole(arc, look);
  const stroke = arcStroke(role, arc.direction, look.palette);
  const curve = { from, control, to };
  return {
    partner: arc.id,
    weight: arc.weight,
    ...curve,
    stroke,
    casing: role === 'standing' ? null : solid(look.palette.labelHalo, CASING.width, CASING.alpha),
    arrow:
      role !== 'strong' || arc.direction === 'mutual'
        ? null
        : { corners: arrowOn(curve, arc.direction, ARROW_LENGTH * unit), color: stroke.color },
  };
}

type Curve = Pick<ArcSymbol, 'from' | 'control' | 'to'>;

/** The corners of an arrow on a curve; `length` in the unit of the curve. */
export function arrowOn(
  { from, control, to }: Curve,
  direction: 'in' | 'out',
  length: number,
): ArrowSymbol['corners'] {
  const t = ARROW_AT[direction];
  const [x, y] = pointOn(from, control, to, t);
  const heading = headingOn(from, control, to, t) + (direction === 'in' ? Math.PI : 0);
  const corner = (angle: number): Point => [
    x + Math.cos(heading + angle) * length,
    y + Math.sin(heading + angle) * length,
  ];
  return [corner(0), corner(ARROW_SPREAD), corner(-ARROW_SPREAD)];
}
