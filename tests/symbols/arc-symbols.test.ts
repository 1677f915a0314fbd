import { describe, expect, test } from 'vitest';
import type { Arc } from '../../src/model/mark.ts';
import { type ArcSymbol, arcSymbols } from '../../src/symbols/arc-symbols.ts';
import { dashesOf } from '../../src/symbols/dashes.ts';
import type { Look } from '../../src/symbols/look.ts';
import { LIGHT } from '../../src/theme.ts';

const LOOK: Look = { palette: LIGHT, lang: 'en', viewpoint: 'neutral', selected: null, hovered: null };

/** Degrees as they are, y growing south, as on a screen. */
const VIEWPORT = {
  project: ([lon, lat]: readonly [number, number]): readonly [number, number] => [lon, -lat],
  sizeOf: (extent: number) => extent,
  frame: { left: -180, top: -90, right: 180, bottom: 90 },
  obstacles: [],
  unit: 1,
  letter: 1,
};

const arc = (weight: Arc['weight'], direction: Arc['direction'], id = 'FRA'): Arc => ({
  id,
  from: [116, 40],
  to: [2, 40],
  direction,
  weight,
});

const drawn = (arcs: readonly Arc[], look: Partial<Look> = {}): readonly ArcSymbol[] =>
  arcSymbols(arcs, { ...LOOK, ...look }, VIEWPORT);

describe('the arcs of a year', () => {
  test('lie one above the other: what stands, what ended, what began', () => {
    const arcs = drawn([arc('fresh', 'in'), arc('trace', 'mutual'), arc('standing', 'out')]);
    expect(arcs.map(({ weight }) => weight)).toEqual(['standing', 'trace', 'fresh']);
  });

  test('that stand are thin, faint and grey; new ones strong and in the colour of their direction', () => {
    const [standing, fresh] = drawn([arc('standing', 'out'), arc('fresh', 'out')]);
    expect(standing?.stroke.color).toBe(LIGHT.arc.standing);
    expect(fresh?.stroke.color).toBe(LIGHT.arc.out);
    expect(fresh?.stroke.width).toBeGreaterThan((standing?.stroke.width ?? 9) * 2);
    expect(fresh?.stroke.alpha).toBeGreaterThan((standing?.stroke.alpha ?? 9) * 2);
  });

  test('that ended are broken, in a colour of their own', () => {
    const [trace] = drawn([arc('trace', 'in')]);
    expect(trace?.stroke).toMatchObject({ color: LIGHT.arc.trace, dash: [6, 4] });
  });

  test('bow to the north: the control point of an arc along a parallel lies above it on the screen', () => {
    const [only] = drawn([arc('standing', 'in')]);
    expect(only?.control[0]).toBeCloseTo(59, 6);
    // 16 per cent of 114 degrees at the middle, twice that at the control point.
    expect(only?.control[1]).toBeCloseTo(-40 - 2 * 0.16 * 114, 6);
  });

  test('of the chosen and the pointed partner are strong and lie on top', () => {
    const arcs = [arc('standing', 'in', 'FRA'), arc('standing', 'in', 'DEU'), arc('fresh', 'in', 'MLI')];
    for (const look of [{ selected: 'FRA' }, { hovered: 'FRA' }]) {
      expect(drawn(arcs, look).map(({ partner }) => partner)).toEqual(['DEU', 'MLI', 'FRA']);
      expect(drawn(arcs, look).at(-1)?.stroke.color).toBe(LIGHT.arc.in);
    }
  });

  test('of all others are faint while a partner is chosen, new and ended ones too', () => {
    const arcs = [arc('fresh', 'in', 'MLI'), arc('trace', 'in', 'DEU'), arc('standing', 'in', 'FRA')];
    const widths = drawn(arcs, { selected: 'FRA' }).map(
      ({ partner, stroke }) => `${partner} ${stroke.width}`,
    );
    expect(widths.sort()).toEqual(['DEU 0.8', 'FRA 2.2', 'MLI 0.8']);
    expect(drawn(arcs, { hovered: 'FRA' }).filter(({ stroke }) => stroke.width > 2)).toHaveLength(3);
  });

  test('strong ones and traces have a casing wider than they are, faint ones none', () => {
    const [standing, trace, fresh] = drawn([arc('standing', 'in'), arc('trace', 'in'), arc('fresh', 'in')]);
    expect(standing?.casing).toBeNull();
    for (const strong of [trace, fresh]) {
      expect(strong?.casing?.width).toBeGreaterThan(strong?.stroke.width ?? 99);
      expect(strong?.casing?.color).toBe(LIGHT.labelHalo);
    }
  });
});

describe('the arrow of an arc', () => {
  test('stands on new arcs with one direction alone', () => {
    const arcs = [arc('fresh', 'mutual'), arc('standing', 'in'), arc('trace', 'in'), arc('fresh', 'in')];
    expect(drawn(arcs).map(({ arrow }) => arrow !== null)).toEqual([false, false, false, true]);
  });

  test('points to Beijing when something is brought in, away from it when it goes out', () => {
    const tipAndBack = (direction: 'in' | 'out'): readonly [number, number] => {
      const corners = drawn([arc('fresh', direction)])[0]?.arrow?.corners;
      return [corners?.[0][0] ?? 0, corners?.[1][0] ?? 0];
    };
    // Beijing lies in the east: its x is larger.
    const [inTip, inBack] = tipAndBack('in');
    const [outTip, outBack] = tipAndBack('out');
    expect(inTip).toBeGreaterThan(inBack);
    expect(outTip).toBeLessThan(outBack);
  });
});

describe('a curve cut into dashes', () => {
  const line = { from: [0, 0], control: [50, 0], to: [100, 0] } as const;

  test('is as long as its dashes and gaps, dash after gap', () => {
    const dashes = dashesOf(line, [6, 4]);
    expect(dashes).toHaveLength(10);
    const lengths = dashes.map((run) => (run.at(-1)?.[0] ?? 0) - (run[0]?.[0] ?? 0));
    // A step of the curve is up to 1.25 long in its fast middle.
    for (const length of lengths) expect(Math.abs(length - 6)).toBeLessThan(1.3);
  });
});
