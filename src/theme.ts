import type { Fill } from './model/paint.ts';
import type { Direction, Field } from './model/vocabulary.ts';

/** All colours and sizes of the atlas. No other file holds a colour. */
export interface Palette {
  /** Page, raised surfaces, and the lines between them. */
  readonly paper: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  /** Text, strong to weak; all readable (WCAG AA) on paper, raised and sunken. */
  readonly ink: string;
  readonly muted: string;
  /** What the reader can act on, and text on it. */
  readonly accent: string;
  readonly onAccent: string;
  readonly warning: string;
  /** Official figures, beside documented ones in ink. */
  readonly official: string;
  readonly water: string;
  readonly border: string;
  readonly disputed: string;
  readonly hatch: string;
  readonly dots: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly selected: string;
  readonly arc: Readonly<Record<Direction | 'standing' | 'trace', string>>;
  readonly fill: Readonly<Record<Fill, string>>;
  /** Letters on each fill. */
  readonly onFill: Readonly<Record<Fill, string>>;
  readonly field: Readonly<Record<FieldGroup, string>>;
}

/** Seventeen fields in seventeen colours cannot be told apart; charts show them in six groups. */
export const FIELD_GROUPS = ['life', 'earth', 'energy', 'matter', 'machine', 'other'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];
export const GROUP_OF_FIELD: Readonly<Record<Field, FieldGroup>> = {
  agriculture: 'life',
  health: 'life',
  life_science: 'life',
  environment: 'earth',
  earth_ocean: 'earth',
  energy: 'energy',
  nuclear: 'energy',
  space: 'matter',
  physics_astronomy: 'matter',
  materials: 'matter',
  manufacturing: 'machine',
  information: 'machine',
  transport: 'machine',
  heritage: 'other',
  technology_transfer: 'other',
  training: 'other',
  general: 'other',
};

/** Relative luminance of a colour, `#rrggbb`, as WCAG 2 defines it. */
export function luminance(hex: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Letters on a fill are dark or light, whichever is read better. */
function withLetters(palette: Omit<Palette, 'onFill'>): Palette {
  const { label, labelHalo } = palette;
  const letters = (fill: string): string =>
    contrast(label, fill) >= contrast(labelHalo, fill) ? label : labelHalo;
  return { ...palette, onFill: mapRecord(palette.fill, letters) };
}

const mapRecord = <Key extends string>(
  record: Readonly<Record<Key, string>>,
  change: (value: string, key: Key) => string,
): Record<Key, string> => {
  const changed: Record<Key, string> = { ...record };
  for (const key of Object.keys(record) as Key[]) changed[key] = change(record[key], key);
  return changed;
};

export const LIGHT = withLetters({
  paper: '#fbfaf6',
  raised: '#ffffff',
  sunken: '#f3f1ea',
  line: '#dfdcd2',
  ink: '#1c2127',
  muted: '#5a616a',
  accent: '#0b6b73',
  onAccent: '#ffffff',
  warning: '#8a4b00',
  official: '#a3162e',
  water: '#e9eff0',
  border: '#ffffff',
  disputed: '#5a616a',
  hatch: '#fbfaf6',
  dots: '#a5a294',
  label: '#1c2127',
  labelHalo: '#fbfaf6',
  selected: '#1c2127',
  arc: { in: '#154197', out: '#116e76', mutual: '#1c2127', standing: '#3a4048', trace: '#c0105a' },
  fill: {
    ground: '#e6e4dc',
    china: '#23282e',
    none: '#d6d4ca',
    dependency: '#e6e4dc',
    'since-1949': '#96152d',
    'since-1978': '#dd7445',
    'since-2012': '#e0b345',
    'count-1': '#8cc0bb',
    'count-2': '#5ca8a3',
    'count-3': '#35898c',
    'count-4': '#1b6874',
    'count-5': '#0f4654',
    'kind-agreement': '#9e2135',
    'kind-committee': '#d26430',
    'kind-economic': '#e7b034',
    'kind-protocol': '#2d7099',
    'kind-facility': '#4e2c70',
    'kind-transfer': '#74ab7b',
  },
  field: {
    life: '#2a9d6e',
    earth: '#277a98',
    energy: '#e3932d',
    matter: '#533175',
    machine: '#9f3246',
    other: '#c5c1b1',
  },
});

export const DARK = withLetters({
  paper: '#14171b',
  raised: '#1c2026',
  sunken: '#101317',
  line: '#343a42',
  ink: '#f0eee8',
  muted: '#a7adb5',
  accent: '#63c3cd',
  onAccent: '#0c1214',
  warning: '#f0b266',
  official: '#ff7d86',
  water: '#191e24',
  border: '#14171b',
  disputed: '#a7adb5',
  hatch: '#14171b',
  dots: '#5d646d',
  label: '#f0eee8',
  labelHalo: '#14171b',
  selected: '#ffffff',
  arc: { in: '#6b95e1', out: '#64c4ce', mutual: '#f0eee8', standing: '#c9ccd1', trace: '#ff7bb5' },
  fill: {
    ground: '#23282e',
    china: '#efede6',
    none: '#333940',
    dependency: '#23282e',
    'since-1949': '#c93a4c',
    'since-1978': '#e88f58',
    'since-2012': '#eece7f',
    'count-1': '#2f575e',
    'count-2': '#35757d',
    'count-3': '#46969e',
    'count-4': '#6cb9bd',
    'count-5': '#a4d7d4',
    'kind-agreement': '#c3374c',
    'kind-committee': '#e48750',
    'kind-economic': '#f2ce6c',
    'kind-protocol': '#518ab2',
    'kind-facility': '#624584',
    'kind-transfer': '#8fc498',
  },
  field: {
    life: '#5bc090',
    earth: '#4a9cb8',
    energy: '#fac167',
    matter: '#6d5090',
    machine: '#bb576a',
    other: '#4a473a',
  },
});

/** For paper: every class keeps its own lightness, so that the picture works in grey. */
export const PRINT = withLetters({
  ...LIGHT,
  paper: '#ffffff',
  raised: '#ffffff',
  sunken: '#f4f4f4',
  line: '#cfcfcf',
  ink: '#000000',
  muted: '#454545',
  water: '#ffffff',
  border: '#ffffff',
  disputed: '#454545',
  hatch: '#ffffff',
  dots: '#8a8a8a',
  label: '#000000',
  labelHalo: '#ffffff',
  selected: '#000000',
  arc: { in: '#1a3c83', out: '#1e676e', mutual: '#000000', standing: '#404040', trace: '#8f0b43' },
  fill: {
    ...LIGHT.fill,
    ground: '#f1f1ee',
    china: '#000000',
    none: '#e2e2de',
    dependency: '#f8f8f6',
    'since-1949': '#7d1226',
    'since-1978': '#cf6a3d',
    'since-2012': '#eebf55',
  },
});

export const PALETTES = { light: LIGHT, dark: DARK } as const;

/** One typographic scale, in px at the root size of 16. */
export const TEXT_SIZES = {
  tiny: 12,
  small: 13,
  body: 15,
  lead: 17,
  title: 21,
  large: 30,
  year: 64,
} as const;

/** Fonts that exist on Windows, macOS, Linux and Android, Chinese ones included. */
export const FONT_STACK =
  'Inter, "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette as CSS custom properties: `--ink`, `--fill-since-1949`, `--arc-in` ... */
export function cssVariables(palette: Palette): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(palette)) {
    if (typeof value === 'string') lines.push(`--${kebab(name)}:${value}`);
    else for (const [part, color] of Object.entries(value)) lines.push(`--${kebab(name)}-${part}:${color}`);
  }
  return lines.join(';');
}

const variable = (name: string, part?: string): string => `var(--${kebab(name)}${part ? `-${part}` : ''})`;

/** The palette of whichever theme the page has: its colours are the CSS custom properties. */
export const PAGE_PALETTE: Palette = {
  ...LIGHT,
  ...Object.fromEntries(
    Object.entries(LIGHT).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? variable(name)
        : Object.fromEntries(Object.keys(value).map((part) => [part, variable(name, part)])),
    ]),
  ),
};

/** The style sheet of both themes: the system's choice unless the page names one. */
export function themeSheet(): string {
  const sizes = Object.entries(TEXT_SIZES).map(([name, size]) => `--text-${name}:${size / 16}rem`);
  const light = cssVariables(LIGHT);
  const dark = cssVariables(DARK);
  return [
    `:root{color-scheme:light;--font:${FONT_STACK};${sizes.join(';')};${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `@media print{:root:root{color-scheme:light;${cssVariables(PRINT)}}}`,
  ].join('\n');
}
