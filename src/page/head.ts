import { textsFor } from '../i18n/texts.ts';
import { type Card, OEMBED_KINDS, oembedPath, PROVIDER } from './oembed.ts';

/** An element of the head of the page, in the form the build takes it. */
export interface Tag {
  readonly tag: 'link' | 'meta';
  readonly attrs: Readonly<Record<string, string>>;
  readonly injectTo: 'head';
}

const tag = (name: Tag['tag'], attrs: Tag['attrs']): Tag => ({ tag: name, attrs, injectTo: 'head' });
const property = (name: string, content: string | number): Tag =>
  tag('meta', { property: `og:${name}`, content: String(content) });
const twitter = (name: string, content: string): Tag => tag('meta', { name: `twitter:${name}`, content });

/** How pages of others show a link to `base`: oEmbed, Open Graph and the cards; the first card is the main one. */
export function headOf(base: string, cards: readonly Card[]): readonly Tag[] {
  const description = `${textsFor('en')('common.tagline')}. ${textsFor('zh')('common.tagline')}`;
  const [main] = cards;
  return [
    ...OEMBED_KINDS.map((kind) =>
      tag('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: `${base}${oembedPath(kind)}`,
        title: `${PROVIDER} (${kind})`,
      }),
    ),
    property('type', 'website'),
    property('url', base),
    property('site_name', PROVIDER),
    property('title', PROVIDER),
    property('description', description),
    property('locale', 'en_GB'),
    property('locale:alternate', 'zh_CN'),
    ...cards.flatMap((card) => [
      property('image', card.address),
      property('image:type', 'image/png'),
      property('image:width', card.width),
      property('image:height', card.height),
      property('image:alt', description),
    ]),
    twitter('card', 'summary_large_image'),
    twitter('title', PROVIDER),
    twitter('description', description),
    ...(main ? [twitter('image', main.address), twitter('image:alt', description)] : []),
  ];
}
