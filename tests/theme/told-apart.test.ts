import { describe, expect, test } from 'vitest';
import { FILLS, type Fill } from '../../src/model/paint.ts';
import { DARK, LIGHT, luminance, type Palette, PRINT } from '../../src/theme.ts';
import { distance, VISIONS, type Vision } from './color-vision.ts';

const PALETTES = { light: LIGHT, dark: DARK, print: PRINT } as const;

/** Nearly four times what can just be noticed side by side: classes of a map lie apart from their key. */
const APART = 7.5;

/** The classes of one colouring, in the order of the model. */
const classesOf = (stem: string): readonly Fill[] => FILLS.filter((fill) => fill.startsWith(stem));
const KINDS = classesOf('kind-');
const PERIODS = classesOf('since-');
const COUNTS = classesOf('count-');
const LAND = ['none', 'china', 'dependency'] as const;

/** What stands side by side on one drawing, so that every pair of it must be told apart. */
const DRAWINGS: Readonly<Record<string, (palette: Palette) => Readonly<Record<string, string>>>> = {
  'the map by beginning': ({ fill, water }) => ({ ...pick(fill, [...PERIODS, ...LAND]), water }),
  'the map by number': ({ fill, water }) => ({ ...pick(fill, [...COUNTS, ...LAND]), water }),
  'the map by kind': ({ fill, water }) => ({ ...pick(fill, [...KINDS, ...LAND]), water }),
  'the arcs': ({ arc }) => arc,
  'the chart of kinds': ({ fill, paper }) => ({ ...pick(fill, KINDS), paper }),
  'the chart of directions': ({ arc, paper }) => ({ ...pick(arc, ['in', 'out', 'mutual']), paper }),
  'the chart of laboratories': ({ field, paper }) => ({ ...field, paper }),
  'the charts of official and documented values': ({ ink, muted, official, paper }) => ({
    ink,
    muted,
    official,
    paper,
  }),
  'the periods of the time line': ({ fill, paper }) => ({ ...pick(fill, PERIODS), paper }),
};

/** Pairs that colour alone need not tell apart, and the sign that does. `*` stands for all others of the drawing. */
const SIGNS: readonly { readonly pair: readonly [string, string]; readonly sign: string }[] = [
  { pair: ['dependency', '*'], sign: 'dots: on no other land' },
  { pair: ['trace', '*'], sign: 'dashes: on no other arc' },
  { pair: ['standing', '*'], sign: 'a third of the width and of the strength of all other arcs' },
  { pair: ['muted', 'official'], sign: 'bars, beside rings and diamonds' },
  { pair: ['ink', 'official'], sign: 'a line, beside rings and diamonds' },
  { pair: ['ink', 'muted'], sign: 'a line, beside bars' },
];

function pick<Key extends string>(
  all: Readonly<Record<Key, string>>,
  keys: readonly Key[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

const hasSign = (a: string, b: string): boolean =>
  SIGNS.some(
    ({ pair: [one, other] }) =>
      (one === a && (other === '*' || other === b)) || (one === b && (other === '*' || other === a)),
  );

/** `a and b in tritanopia: 3.1` for each pair that colour must tell apart and does not. */
function confused(colors: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(colors);
  return entries.flatMap(([a, first], index) =>
    entries.slice(index + 1).flatMap(([b, second]) =>
      hasSign(a, b)
        ? []
        : VISIONS.flatMap((vision: Vision) => {
            const apart = distance(first, second, vision);
            return apart < APART ? [`${a} and ${b} in ${vision}: ${apart.toFixed(1)}`] : [];
          }),
    ),
  );
}

describe.each(Object.entries(PALETTES))('in the %s palette', (name, palette) => {
  test.each(Object.entries(DRAWINGS))('%s is read without full colour vision, and in grey', (_, colors) => {
    expect(confused(colors(palette))).toEqual([]);
  });

  test('more ties are always further from the land without any', () => {
    const light = (['none', ...COUNTS] as const).map((fill) => luminance(palette.fill[fill]));
    expect(light).toEqual(light.toSorted((a, b) => (name === 'dark' ? a - b : b - a)));
  });

  test('an earlier period is always darker than a later one', () => {
    const light = PERIODS.map((fill) => luminance(palette.fill[fill]));
    expect(light).toEqual(light.toSorted((a, b) => a - b));
  });

  test('the patterns that tell land apart are seen on every fill that carries them', () => {
    const carried = [
      ...(['none', ...PERIODS] as const).map((fill) => [palette.hatch, palette.fill[fill]] as const),
      [palette.dots, palette.fill.dependency] as const,
    ];
    for (const [pattern, fill] of carried) {
      for (const vision of VISIONS) expect(distance(pattern, fill, vision)).toBeGreaterThan(APART);
    }
  });
});
