import { describe, expect, test } from 'vitest';
import type { Arc, Mark } from '../../src/model/mark.ts';
import { FILLS, type Fill } from '../../src/model/paint.ts';
import { arcSymbols } from '../../src/symbols/arc-symbols.ts';
import { nodeSymbols } from '../../src/symbols/node-symbols.ts';
import { contrast, DARK, LIGHT, type Palette, PRINT } from '../../src/theme.ts';

/** WCAG 2.2, 1.4.11: what has to be seen stands 3:1 from what lies beside it. */
const LEAST = 3;
const THEMES = { light: LIGHT, dark: DARK, print: PRINT } as const;

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
/** A colour over another, `alpha` of the way. */
const over = (top: string, below: string, alpha: number): string =>
  `#${channels(top)
    .map((value, at) => Math.round(value * alpha + (channels(below)[at] ?? 0) * (1 - alpha)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

const grounds = (palette: Palette): readonly (readonly [string, string])[] => [
  ...FILLS.map((fill) => [fill, palette.fill[fill]] as const),
  ['water', palette.water],
];

const VIEWPORT = {
  project: (at: readonly [number, number]) => at,
  sizeOf: () => 0,
  frame: { left: 0, top: 0, right: 0, bottom: 0 },
  obstacles: [],
  unit: 1,
  letter: 1,
};
const lookOf = (palette: Palette) =>
  ({ palette, lang: 'en', viewpoint: 'neutral', selected: null, hovered: null }) as const;

describe.each(Object.entries(THEMES))('in the %s theme', (_, palette) => {
  test('every arc of what began or ended stands out from any fill it crosses, itself or on its casing', () => {
    const arcs = (['in', 'out', 'mutual'] as const).flatMap((direction) =>
      (['fresh', 'trace'] as const).map(
        (weight): Arc => ({ id: 'FRA', from: [0, 0], to: [1, 1], direction, weight }),
      ),
    );
    const weak = arcSymbols(arcs, lookOf(palette), VIEWPORT).flatMap(({ stroke, casing, weight }) =>
      grounds(palette).flatMap(([name, ground]) => {
        const beside = casing ? over(casing.color, ground, casing.alpha) : ground;
        const found = Math.max(contrast(stroke.color, ground), contrast(stroke.color, beside));
        return found < LEAST ? [`${weight} ${stroke.color} on ${name}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  test('every node stands out from any fill below it, by its own colour or by its ring', () => {
    const mark = (id: string, fill: Fill): Mark => ({
      partner: 0,
      id,
      state: 'active',
      paint: { fill, pattern: 'plain' },
      at: [0, 0],
      ties: 1,
      begun: 0,
      ended: 0,
      direction: 'mutual',
      fresh: false,
      lost: false,
    });
    const marks = [mark('dot', 'none'), ...FILLS.map((fill) => mark(`small ${fill}`, fill))];
    const small = new Set(marks.map(({ id }) => id).filter((id) => id !== 'dot'));
    const weak = nodeSymbols(marks, lookOf(palette), small, VIEWPORT).flatMap(({ partner, fill, stroke }) =>
      grounds(palette).flatMap(([name, ground]) => {
        const found = Math.max(
          contrast(fill, ground),
          contrast(stroke.color, ground),
          contrast(fill, stroke.color),
        );
        return found < LEAST ? [`${partner} on ${name}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  test('every name stands out from the fill of its own land', () => {
    const weak = FILLS.filter((fill) => contrast(palette.onFill[fill], palette.fill[fill]) < LEAST);
    expect(weak).toEqual([]);
    expect(contrast(palette.label, palette.labelHalo)).toBeGreaterThan(7);
  });
});
