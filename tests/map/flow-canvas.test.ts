import { describe, expect, test } from 'vitest';
import { type CanvasFlow, drawFlow } from '../../src/map/flow-canvas.ts';
import type { Arc, Mark } from '../../src/model/mark.ts';
import { LIGHT } from '../../src/theme.ts';

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly alpha: number;
  readonly dashed: boolean;
}

/** A canvas that keeps what was asked of it. */
function drawn(flow: Partial<CanvasFlow>) {
  const strokes: Stroke[] = [];
  const fills: string[] = [];
  const circles: number[] = [];
  let dash: readonly number[] = [];
  const context = {
    strokeStyle: '',
    fillStyle: '',
    lineWidth: 0,
    globalAlpha: 1,
    setLineDash: (next: readonly number[]) => {
      dash = next;
    },
    beginPath: () => undefined,
    moveTo: () => undefined,
    lineTo: () => undefined,
    quadraticCurveTo: () => undefined,
    arc: (_x: number, _y: number, radius: number) => circles.push(radius),
    stroke() {
      strokes.push({
        color: this.strokeStyle,
        width: this.lineWidth,
        alpha: this.globalAlpha,
        dashed: dash.length > 0,
      });
    },
    fill() {
      fills.push(this.fillStyle);
    },
  };
  drawFlow(context as unknown as CanvasRenderingContext2D, {
    arcs: [],
    marks: [],
    small: new Set(),
    selected: null,
    palette: LIGHT,
    project: (at) => at,
    ...flow,
  });
  return { strokes, fills, circles };
}

const arc = (weight: Arc['weight'], direction: Arc['direction'], id = 'FRA'): Arc => ({
  id,
  from: [116, 40],
  to: [2, 49],
  direction,
  weight,
});
const mark = (id: string, state: Mark['state'], fresh = false): Mark => ({
  partner: 0,
  id,
  state,
  paint: { fill: 'since-1978', pattern: 'plain' },
  at: [2, 49],
  ties: 1,
  begun: 0,
  ended: 0,
  direction: 'mutual',
  fresh,
  lost: false,
});

describe('what is drawn above the land', () => {
  test('standing arcs are thin and faint, new ones strong, ended ones broken', () => {
    const { strokes } = drawn({
      arcs: [arc('fresh', 'mutual'), arc('standing', 'out'), arc('trace', 'mutual')],
    });
    expect(strokes).toEqual([
      { color: LIGHT.arc.out, width: 0.8, alpha: 0.3, dashed: false },
      { color: LIGHT.arc.mutual, width: 2.2, alpha: 0.95, dashed: false },
      { color: LIGHT.arc.trace, width: 2.2, alpha: 0.95, dashed: true },
    ]);
  });

  test('only a new arc with one direction has an arrow, in its colour', () => {
    expect(drawn({ arcs: [arc('fresh', 'in')] }).fills).toEqual([LIGHT.arc.in]);
    expect(drawn({ arcs: [arc('fresh', 'mutual'), arc('standing', 'in')] }).fills).toEqual([]);
  });

  test('the arc of the chosen partner is strong', () => {
    const [only] = drawn({ arcs: [arc('standing', 'mutual')], selected: 'FRA' }).strokes;
    expect(only).toEqual({ color: LIGHT.arc.mutual, width: 2.2, alpha: 0.95, dashed: false });
  });

  test('a capital is a dot, larger when new, and largest when it stands for its land or is chosen', () => {
    const marks = [mark('FRA', 'active'), mark('DEU', 'active', true), mark('MLT', 'suspended')];
    const { circles } = drawn({ marks: [...marks, mark('MLI', 'none')], small: new Set(['MLT']) });
    expect(circles).toEqual([1.6, 3, 4.5]);
    expect(drawn({ marks, selected: 'FRA' }).circles).toEqual([6, 3]);
  });
});
