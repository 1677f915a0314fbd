import type { Kind, Language } from './vocabulary.ts';
import { clampYear } from './year.ts';

export const COLORINGS = ['since', 'count', 'kind'] as const;
export type Coloring = (typeof COLORINGS)[number];

export const PAGES = ['map', 'table', 'story', 'method'] as const;
export type Page = (typeof PAGES)[number];

export const VIEWPOINTS = ['neutral', 'cn'] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

/** Set by the build variable VITE_VIEWPOINT (`neutral` or `cn`): the only viewpoint of such a build. */
export const LOCKED_VIEWPOINT: Viewpoint | null =
  VIEWPOINTS.find((viewpoint) => viewpoint === import.meta.env?.VITE_VIEWPOINT) ?? null;

/** Map projections of the screen. */
export const SCREEN_PROJECTIONS = ['equal-earth', 'mercator'] as const;
export type ScreenProjection = (typeof SCREEN_PROJECTIONS)[number];

/** Centre meridians of the map, degrees east: the Pacific in the middle, as usual in China, or the Atlantic cut. */
export const CENTRES = [150, 11] as const;
export type Centre = (typeof CENTRES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const EMBEDS = ['map', 'chart', 'both', 'record'] as const;
export type Embed = (typeof EMBEDS)[number];

export const SPANS = ['so-far', 'this-year'] as const;
/** `so-far`: every tie in force at the end of the year; `this-year`: only what began in it. */
export type Span = (typeof SPANS)[number];

/** Everything a link can say. */
export interface View {
  readonly year: number;
  /** The chosen partner, ISO 3166; null when none is chosen. */
  readonly country: string | null;
  readonly lang: Language;
  readonly color: Coloring;
  /** Kinds of tie shown; empty means all. */
  readonly kinds: readonly Kind[];
  readonly page: Page;
  readonly viewpoint: Viewpoint;
  readonly theme: ThemeChoice;
  readonly embed: Embed | null;
  readonly projection: ScreenProjection;
  readonly centre: Centre;
  readonly span: Span;
  /** Whether records that no page confirms are drawn and counted. */
  readonly unverified: boolean;
}

/** What the picture of a year follows; nothing else of a view changes it. */
export type SceneView = Pick<View, 'year' | 'viewpoint' | 'color' | 'span'>;

export const DEFAULT_VIEW: View = {
  year: 2022,
  country: null,
  lang: 'en',
  color: 'since',
  kinds: [],
  page: 'map',
  viewpoint: 'neutral',
  theme: 'auto',
  embed: null,
  projection: 'equal-earth',
  centre: 150,
  span: 'so-far',
  unverified: false,
};

/** The view of a first visit: the viewpoint follows the language, unless the build locks one. */
export const defaultViewFor = (lang: Language): View => ({
  ...DEFAULT_VIEW,
  lang,
  viewpoint: LOCKED_VIEWPOINT ?? (lang === 'zh' ? 'cn' : 'neutral'),
});

export const withYear = (view: View, year: number): View => {
  const nearest = clampYear(year);
  return nearest === view.year ? view : { ...view, year: nearest };
};

/** Adds or removes one kind; a choice of all kinds is written as none. */
export function toggleKind(view: View, kind: Kind, all: readonly Kind[]): View {
  const chosen = view.kinds.length === 0 ? all : view.kinds;
  const next = chosen.includes(kind)
    ? chosen.filter((item) => item !== kind)
    : all.filter((item) => item === kind || chosen.includes(item));
  return { ...view, kinds: next.length === all.length || next.length === 0 ? [] : next };
}
