import type { ArcSymbol } from '../../symbols/arc-symbols.ts';
import type { Stroke } from '../../symbols/look.ts';
import type { NodeSymbol } from '../../symbols/node-symbols.ts';
import type { AnyContext } from '../surface/any-canvas.ts';

const TURN = Math.PI * 2;

/** Sets the context to a stroke; `unit`: the length of a px in the context's coordinates. */
export function setStroke(context: AnyContext, { color, width, alpha, dash }: Stroke, unit = 1): void {
  context.strokeStyle = color;
  context.globalAlpha = alpha;
  context.lineWidth = width * unit;
  context.setLineDash(dash ? dash.map((length) => length * unit) : []);
}

/** Arcs, then arrows, then nodes, in px of the page. */
export function drawFlow(
  context: AnyContext,
  arcs: readonly ArcSymbol[],
  nodes: readonly NodeSymbol[],
): void {
  for (const arc of arcs) drawArc(context, arc);
  context.globalAlpha = 1;
  for (const { arrow } of arcs) {
    if (!arrow) continue;
    context.fillStyle = arrow.color;
    context.beginPath();
    for (const [x, y] of arrow.corners) context.lineTo(x, y);
    context.fill();
  }
  for (const node of nodes) drawNode(context, node);
}

function drawArc(context: AnyContext, { from, control, to, stroke, casing }: ArcSymbol): void {
  for (const line of [casing, stroke]) {
    if (!line) continue;
    setStroke(context, line);
    context.beginPath();
    context.moveTo(from[0], from[1]);
    context.quadraticCurveTo(control[0], control[1], to[0], to[1]);
    context.stroke();
  }
}

function drawNode(context: AnyContext, { at, radius, fill, stroke }: NodeSymbol): void {
  context.globalAlpha = 1;
  context.fillStyle = fill;
  context.beginPath();
  context.arc(at[0], at[1], radius, 0, TURN);
  context.fill();
  setStroke(context, stroke);
  context.stroke();
}
