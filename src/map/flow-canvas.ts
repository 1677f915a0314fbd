import { bowOf, headingOn, type Point, pointOn } from '../model/curve.ts';
import type { Arc, Mark } from '../model/mark.ts';
import { ARROW_AT, ARROW_PX, type Flow, radiusOf, strokeOf } from './flow.ts';
import type { SheetContext } from './sheet.ts';

export interface CanvasFlow extends Flow {
  readonly project: (at: readonly [number, number]) => Point;
}

const TURN = Math.PI * 2;
const DASH = [6, 4];
const WHOLE: number[] = [];

/** Draws arcs under nodes. A canvas takes two hundred curves in less than the time of ten elements of a document. */
export function drawFlow(context: SheetContext, flow: CanvasFlow): void {
  for (const arc of flow.arcs) if (arc.weight === 'standing') drawArc(context, arc, flow);
  for (const arc of flow.arcs) if (arc.weight !== 'standing') drawArc(context, arc, flow);
  context.setLineDash(WHOLE);
  context.globalAlpha = 1;
  for (const mark of flow.marks) {
    if (mark.state === 'active' || flow.small.has(mark.id)) drawNode(context, mark, flow);
  }
}

function drawArc(context: SheetContext, arc: Arc, flow: CanvasFlow): void {
  const from = flow.project(arc.from);
  const to = flow.project(arc.to);
  const control = bowOf(from, to, -1);
  const { color, width, alpha } = strokeOf(arc, flow);
  context.strokeStyle = color;
  context.globalAlpha = alpha;
  context.lineWidth = width;
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

function drawNode(context: SheetContext, mark: Mark, flow: CanvasFlow): void {
  const { palette, selected } = flow;
  const [x, y] = flow.project(mark.at);
  const small = flow.small.has(mark.id);
  const chosen = mark.id === selected;
  context.beginPath();
  context.arc(x, y, radiusOf(mark, flow), 0, TURN);
  context.fillStyle = small ? palette.fill[mark.paint.fill] : palette.ink;
  context.fill();
  if (!chosen && !small) return;
  context.strokeStyle = chosen ? palette.selected : palette.paper;
  context.lineWidth = chosen ? 2 : 1;
  context.stroke();
}
