import { describe, expect, test } from 'vitest';
import { contrast, DARK, LIGHT, type Palette, PRINT } from '../../src/theme.ts';

const PALETTES = { light: LIGHT, dark: DARK, print: PRINT } as const;

/** WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;

const GROUNDS = ['paper', 'raised', 'sunken', 'water'] as const;
const WORDS = ['ink', 'muted', 'accent', 'warning', 'official'] as const;

type Pair = readonly [name: string, color: string, ground: string];

const texts = (palette: Palette): readonly Pair[] => [
  ...GROUNDS.flatMap((ground) =>
    WORDS.map((word): Pair => [`${word} on ${ground}`, palette[word], palette[ground]]),
  ),
  ['a strong button', palette.onAccent, palette.accent],
  ['a chosen option', palette.paper, palette.ink],
  ['names on the map', palette.label, palette.labelHalo],
];

/**
 * Marks that are read by themselves. Classes of land and layers of a chart are not among them: five steps of one scale
 * cannot each stand 3:1 from the next, so every number they show is also written, in the key, the panel and the table.
 */
const marks = (palette: Palette): readonly Pair[] => [
  ...GROUNDS.flatMap((ground): readonly Pair[] => [
    [`the ring of the focus on ${ground}`, palette.accent, palette[ground]],
    [`official marks on ${ground}`, palette.official, palette[ground]],
  ]),
  ...(['in', 'out', 'mutual', 'trace'] as const).map(
    (arc): Pair => [`arcs ${arc} on water`, palette.arc[arc], palette.water],
  ),
  ['the outline of the chosen land', palette.selected, palette.water],
  ['the line of documented values', palette.ink, palette.paper],
  ['the bars of records', palette.muted, palette.paper],
  ['the done part of the time line', palette.accent, palette.line],
  ['China on water', palette.fill.china, palette.water],
];

const below = (pairs: readonly Pair[], least: number): readonly string[] =>
  pairs.flatMap(([name, color, ground]) => {
    const found = contrast(color, ground);
    return found < least ? [`${name}: ${found.toFixed(2)}`] : [];
  });

describe.each(Object.entries(PALETTES))('in the %s palette', (_, palette) => {
  test('every text is readable on every ground it stands on', () => {
    expect(below(texts(palette), TEXT)).toEqual([]);
  });

  test('every mark that is read by itself stands out from its ground', () => {
    expect(below(marks(palette), MARK)).toEqual([]);
  });
});
