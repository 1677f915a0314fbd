import { textsFor } from '../i18n/texts.ts';
import {
  CENTRES,
  COLORINGS,
  DEFAULT_VIEW,
  defaultViewFor,
  SPANS,
  VIEWPOINTS,
  type View,
} from '../model/view.ts';
import { KINDS, LANGUAGES, type Language } from '../model/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import { PICTURE_THEMES, type PictureParts } from '../picture/sheet.ts';
import { PROJECTIONS } from '../plane/projection.ts';
import { oneOf, partnerCode, someOf, wholeNumber } from '../url/codec.ts';
import { DECK_YEARS } from './deck-years.ts';
import {
  ALL_PARTS,
  defaultOptions,
  LEAST_SIDE,
  MOST_SIDE,
  type PictureOptions,
  PRESETS,
  type Preset,
} from './options.ts';
import { readWords, type Words } from './read-words.ts';
import { readYears } from './read-years.ts';

export const FORMATS = ['svg', 'png', 'pptx', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Command {
  readonly view: View;
  readonly options: PictureOptions;
  readonly years: readonly number[];
  readonly formats: readonly Format[];
  /** All years in one file of slides. */
  readonly deck: boolean;
  readonly out: string;
}

export type CommandRead =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'help'; readonly lang: Language }
  | { readonly type: 'wrong'; readonly sentence: string };

const SWITCHES = ['deck', 'transparent', 'unverified', 'help'] as const;
const VALUES = [
  'year',
  'years',
  'lang',
  'format',
  'size',
  'projection',
  'centre',
  'theme',
  'viewpoint',
  'country',
  'color',
  'kinds',
  'span',
  'without',
  'out',
] as const;
type Flag = (typeof VALUES)[number];

class Wrong extends Error {}

/** The language of every sentence, found before anything else is read. */
export function languageOf(args: readonly string[]): Language {
  const next = args[args.indexOf('--lang') + 1];
  const asked = args.includes('--lang') ? next : args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return asked === 'zh' ? 'zh' : 'en';
}

/** Reads the words after the command. Never throws: what is wrong comes back as one sentence. */
export function readCommand(args: readonly string[]): CommandRead {
  const lang = languageOf(args);
  try {
    const words = split(args, lang);
    if (words.switches.has('help')) return { type: 'help', lang };
    return { type: 'command', command: build(words, lang) };
  } catch (error) {
    if (error instanceof Wrong) return { type: 'wrong', sentence: error.message };
    throw error;
  }
}

type OptionWords = Words<Flag>;

function split(args: readonly string[], lang: Language): OptionWords {
  const texts = textsFor(lang);
  const words = readWords(args, VALUES, SWITCHES);
  if (!('type' in words)) return words;
  const known = [...VALUES, ...SWITCHES].map((item) => `--${item}`).join(' ');
  if (words.type === 'bare') {
    throw new Wrong(texts('share.command.bare', { word: words.word, meant: words.meant }));
  }
  throw new Wrong(texts(`share.command.${words.type}`, { flag: words.flag, known }));
}

function build({ values, switches }: OptionWords, lang: Language): Command {
  const texts = textsFor(lang);
  const read = <T>(
    flag: Flag,
    codec: { readonly parse: (text: string) => T | null },
    allowed: readonly (string | number)[] | string,
    usual: T,
  ): T => {
    const text = values.get(flag);
    if (text === undefined) return usual;
    const value = codec.parse(text);
    if (value !== null) return value;
    throw new Wrong(
      texts('share.command.badValue', {
        flag: `--${flag}`,
        value: text,
        allowed: typeof allowed === 'string' ? allowed : allowed.join(', '),
      }),
    );
  };
  const year = wholeNumber(FIRST_YEAR, LAST_YEAR);
  const span = `${FIRST_YEAR}-${LAST_YEAR}`;
  const usual = defaultViewFor(read('lang', oneOf(LANGUAGES), LANGUAGES, lang));
  const base = defaultOptions(lang);
  const deck = switches.has('deck');
  if (values.has('year') && values.has('years')) throw new Wrong(texts('share.command.yearTwice'));
  const years = read(
    'years',
    { parse: readYears },
    `${span}, 1954,1978`,
    deck && !values.has('year') ? [...DECK_YEARS] : [],
  );
  const chosen = read('year', year, span, DEFAULT_VIEW.year);
  const formats = read('format', listOf(oneOf(FORMATS)), FORMATS, [deck ? 'pptx' : 'svg']);
  if (deck && formats.some((format) => format !== 'pptx')) throw new Wrong(texts('share.command.deckFormat'));
  const view: View = {
    ...usual,
    year: years[0] ?? chosen,
    country: read('country', partnerCode, 'FRA, RUS, …', null),
    color: read('color', oneOf(COLORINGS), COLORINGS, usual.color),
    kinds: read('kinds', someOf(KINDS), KINDS, usual.kinds),
    viewpoint: read('viewpoint', oneOf(VIEWPOINTS), VIEWPOINTS, usual.viewpoint),
    span: read('span', oneOf(SPANS), SPANS, usual.span),
    unverified: switches.has('unverified'),
  };
  const without = read('without', listOf(oneOf(PART_NAMES)), PART_NAMES, []);
  const options: PictureOptions = {
    size: read('size', size, `1920x1080, ${Object.keys(PRESETS).join(', ')}`, base.size),
    projection: read('projection', oneOf(PROJECTIONS), PROJECTIONS, base.projection),
    centre: read('centre', centre, CENTRES, base.centre),
    theme: read('theme', oneOf(PICTURE_THEMES), PICTURE_THEMES, base.theme),
    parts: partsWithout(without),
    transparent: switches.has('transparent'),
  };
  return {
    view,
    options,
    years: years.length > 0 ? years : [chosen],
    formats,
    deck,
    out: values.get('out') ?? '.',
  };
}

const PART_NAMES = ['title', 'legend', 'chart', 'sources'] as const;

const partsWithout = (names: readonly (typeof PART_NAMES)[number][]): PictureParts => ({
  ...ALL_PARTS,
  ...Object.fromEntries(names.map((name) => [name, false])),
});

interface Reader<T> {
  readonly parse: (text: string) => T | null;
}

/** Several values with commas between; none twice. */
const listOf = <T>(item: Reader<T>): Reader<readonly T[]> => ({
  parse: (text) => {
    const values: T[] = [];
    for (const part of text.split(',')) {
      const value = item.parse(part.trim());
      if (value === null) return null;
      if (!values.includes(value)) values.push(value);
    }
    return values;
  },
});

const isPreset = (text: string): text is Preset => text in PRESETS;

const size: Reader<PictureOptions['size']> = {
  parse: (text) => {
    if (isPreset(text)) return PRESETS[text];
    const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? [];
    const side = wholeNumber(LEAST_SIDE, MOST_SIDE);
    const [across, down] = [side.parse(width ?? ''), side.parse(height ?? '')];
    return across === null || down === null ? null : { width: across, height: down };
  },
};

const centre: Reader<PictureOptions['centre']> = {
  parse: (text) => CENTRES.find((meridian) => String(meridian) === text) ?? null,
};
