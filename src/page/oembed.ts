import { defaultViewFor, type Embed } from '../model/view.ts';
import { firstHeight, liveEmbed } from '../snapshot/embed-code.ts';

/** What can be framed without choosing anything in the atlas first. */
export const OEMBED_KINDS = ['map', 'chart', 'both'] as const satisfies readonly Embed[];
export type OembedKind = (typeof OEMBED_KINDS)[number];

export const PROVIDER = 'SciTies 科交图志';
const WIDTH = 800;

/** A picture that stands for the page elsewhere. */
export interface Card {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** An answer of oEmbed 1.0: what a publishing system needs to show the atlas in a page. */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Where the answer for one kind of frame stands, from the base address on. */
export const oembedPath = (kind: OembedKind): string => `oembed/${kind}.json`;

/** `base` is the public address of the atlas and ends with a slash. */
export function oembedOf(kind: OembedKind, base: string, title: string, card: Card): Oembed {
  const view = defaultViewFor('en');
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: PROVIDER,
    provider_url: base,
    html: liveEmbed({ view, embed: kind, base, title }, view),
    width: WIDTH,
    height: firstHeight(kind),
    thumbnail_url: card.address,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
}
