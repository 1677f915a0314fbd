import {
  CENTRES,
  COLORINGS,
  EMBEDS,
  LOCKED_VIEWPOINT,
  PAGES,
  SCREEN_PROJECTIONS,
  SPANS,
  THEMES,
  VIEWPOINTS,
  type View,
} from '../model/view.ts';
import { KINDS, LANGUAGES } from '../model/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import { type Codec, flag, numberOf, oneOf, partnerCode, someOf, wholeNumber } from './codec.ts';
import { migrate } from './migrations.ts';

/** A value that could be null is absent from the address when it is. */
type CodecFor<K extends keyof View> = Codec<NonNullable<View[K]>>;

interface Key<K extends keyof View> {
  readonly name: string;
  readonly codec: CodecFor<K>;
}

/** Every key of the view and its name in the address; a missing one does not compile. */
export const KEYS: { readonly [K in keyof View]: Key<K> } = {
  year: { name: 'year', codec: wholeNumber(FIRST_YEAR, LAST_YEAR) },
  country: { name: 'country', codec: partnerCode },
  lang: { name: 'lang', codec: oneOf(LANGUAGES) },
  color: { name: 'color', codec: oneOf(COLORINGS) },
  kinds: { name: 'kinds', codec: someOf(KINDS) },
  page: { name: 'view', codec: oneOf(PAGES) },
  viewpoint: { name: 'viewpoint', codec: oneOf(VIEWPOINTS) },
  theme: { name: 'theme', codec: oneOf(THEMES) },
  embed: { name: 'embed', codec: oneOf(EMBEDS) },
  span: { name: 'span', codec: oneOf(SPANS) },
  unverified: { name: 'unverified', codec: flag },
  projection: { name: 'projection', codec: oneOf(SCREEN_PROJECTIONS) },
  centre: { name: 'centre', codec: numberOf(CENTRES) },
};

export interface AddressRead {
  readonly view: View;
  /** Names of the keys whose value could not be used. */
  readonly ignored: readonly string[];
}

const LONGEST = 4000;

/** Reads the query of an address over the defaults. Never throws; what is bad is left at its default and named. */
export function readAddress(query: string, defaults: View): AddressRead {
  const ignored: string[] = [];
  if (query.length > LONGEST) return { view: defaults, ignored: ['?'] };
  const params = migrate(new URLSearchParams(query));
  let view = defaults;
  const apply = <K extends keyof View>(key: K): void => {
    const { name, codec } = KEYS[key];
    const text = textUnder(params, name);
    if (text === null) return;
    const value = codec.parse(text);
    if (value === null) ignored.push(name);
    else view = { ...view, [key]: value };
  };
  for (const key of Object.keys(KEYS) as (keyof View)[]) apply(key);
  const year = nearestYear(params, ignored);
  const viewpoint = LOCKED_VIEWPOINT ?? view.viewpoint;
  return { view: { ...view, ...year, viewpoint }, ignored };
}

/**
 * What stands under a name. A link copied out of a page's source has `&amp;` before it; one copied out of a sentence
 * ends with its full stop or bracket, and a Chinese keyboard may write its digits full-width.
 */
function textUnder(params: URLSearchParams, name: string): string | null {
  const text = params.get(name) ?? params.get(`amp;${name}`);
  return text === null
    ? null
    : text
        .normalize('NFKC')
        .trim()
        .replace(/[^\p{L}\p{N}]+$/u, '');
}

/** A year outside the atlas is not thrown away: the nearest end of the slider is meant. */
function nearestYear(params: URLSearchParams, ignored: readonly string[]): Partial<View> {
  if (!ignored.includes(KEYS.year.name)) return {};
  const text = textUnder(params, KEYS.year.name) ?? '';
  const asked = Number(text);
  if (text === '' || !Number.isFinite(asked)) return {};
  return { year: asked > LAST_YEAR ? LAST_YEAR : asked < FIRST_YEAR ? FIRST_YEAR : Math.round(asked) };
}

/** The query that leads to the view: only what differs from the defaults, in a fixed order; starts with `?` or is empty. */
export function writeAddress(view: View, defaults: View): string {
  const params = new URLSearchParams();
  const write = <K extends keyof View>(key: K): void => {
    const { name, codec } = KEYS[key];
    const value = view[key];
    if (value === null) return;
    const text = codec.serialise(value);
    const usual = defaults[key];
    if (usual !== null && codec.serialise(usual) === text) return;
    params.set(name, text);
  };
  for (const key of Object.keys(KEYS) as (keyof View)[]) write(key);
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
