import { bowOf, headingOn, type Point, pointOn } from '../model/curve.ts';
import type { Arc, Mark } from '../model/mark.ts';
import type { Palette } from '../theme.ts';

/** What is drawn above the land: arcs, their arrows, capitals. */
export interface CanvasFlow {
  readonly arcs: readonly Arc[];
  readonly marks: readonly Mark[];
  /** Partners too small to be seen as land at this zoom. */
  readonly small: ReadonlySet<string>;
  readonly selected: string | null;
  readonly palette: Palette;
  readonly project: (at: readonly [number, number]) => Point;
}

const ARROW_PX = 8;
/** Arrows sit past the middle, where arcs have spread out. */
const ARROW_AT = { out: 0.62, in: 0.38 } as const;
const TURN = Math.PI * 2;
const DASH = [6, 4];
const WHOLE: number[] = [];

/** Draws arcs under nodes. A canvas takes two hundred curves in less than the time of ten elements of a document. */
export function drawFlow(context: CanvasRenderingContext2D, flow: CanvasFlow): void {
  for (const arc of flow.arcs) if (arc.weight === 'standing') drawArc(context, arc, flow);
  for (const arc of flow.arcs) if (arc.weight !== 'standing') drawArc(context, arc, flow);
  context.setLineDash(WHOLE);
  context.globalAlpha = 1;
  for (const mark of flow.marks) {
    if (mark.state === 'active' || flow.small.has(mark.id)) drawNode(context, mark, flow);
  }
}

function drawArc(
  context: CanvasRenderingContext2D,
  arc: Arc,
  { palette, selected, project }: CanvasFlow,
): void {
  const from = project(arc.from);
  const to = project(arc.to);
  const control = bowOf(from, to, -1);
  const standing = arc.weight === 'standing' && arc.id !== selected;
  const color =
    arc.weight === 'trace'
      ? palette.arc.trace
      : palette.arc[standing && arc.direction === 'mutual' ? 'standing' : arc.direction];
  context.strokeStyle = color;
  context.globalAlpha = standing ? 0.3 : 0.95;
  context.lineWidth = standing ? 0.8 : 2.2;
  context.setLineDash(arc.weight === 'trace' ? DASH : WHOLE);
  context.beginPath();
  context.moveTo(from[0], from[1]);
  context.quadraticCurveTo(control[0], control[1], to[0], to[1]);
  context.stroke();
  if (arc.weight !== 'fresh' || arc.direction === 'mutual') return;
  const t = ARROW_AT[arc.direction];
  const [x, y] = pointOn(from, control, to, t);
  const heading = headingOn(from, control, to, t) + (arc.direction === 'in' ? Math.PI : 0);
  context.fillStyle = color;
  context.beginPath();
  for (const angle of [0, 2.5, -2.5]) {
    context.lineTo(x + Math.cos(heading + angle) * ARROW_PX, y + Math.sin(heading + angle) * ARROW_PX);
  }
  context.fill();
}

function drawNode(context: CanvasRenderingContext2D, mark: Mark, flow: CanvasFlow): void {
  const { palette, selected } = flow;
  const [x, y] = flow.project(mark.at);
  const small = flow.small.has(mark.id);
  const chosen = mark.id === selected;
  context.beginPath();
  context.arc(x, y, chosen ? 6 : small ? 4.5 : mark.fresh ? 3 : 1.6, 0, TURN);
  context.fillStyle = small ? palette.fill[mark.paint.fill] : palette.ink;
  context.fill();
  if (!chosen && !small) return;
  context.strokeStyle = chosen ? palette.selected : palette.paper;
  context.lineWidth = chosen ? 2 : 1;
  context.stroke();
}
