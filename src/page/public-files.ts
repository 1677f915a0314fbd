import { textsFor } from '../i18n/texts.ts';
import { capitalsByPartner } from '../model/place.ts';
import { readDataset } from '../model/read-dataset.ts';
import { parseWorld } from '../model/territory-parse.ts';
import { ALL_CONFIRMED, buildTimeline } from '../model/timeline.ts';
import { LANGUAGES, type Language } from '../model/vocabulary.ts';
import { pngOf, requireChineseFont } from '../snapshot/png-node.ts';
import { headOf, type Tag } from './head.ts';
import { type Card, OEMBED_KINDS, oembedOf, oembedPath } from './oembed.ts';
import { CARD_SIZE, socialCard } from './social-card.ts';

export interface PublicFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface PublicPage {
  readonly tags: readonly Tag[];
  readonly files: readonly PublicFile[];
}

const cardName = (lang: Language): string => `social-${lang}.png`;

/**
 * Everything that names the public address `base`: the cards, the answers of oEmbed, and the tags that lead to both.
 * Throws when the built files cannot be read or no font has Chinese characters.
 */
export function publicPage(base: string, records: unknown, land: unknown): PublicPage {
  const result = readDataset(records);
  if (result.type === 'broken') throw new Error(result.problem);
  const world = parseWorld(land);
  if ('problem' in world) throw new Error(world.problem);
  const { dataset } = result;
  const facts = {
    timeline: buildTimeline(dataset, ALL_CONFIRMED),
    world,
    capitals: capitalsByPartner(dataset),
  };
  requireChineseFont(textsFor('en'));
  const cardOf = (lang: Language): Card => ({ address: `${base}${cardName(lang)}`, ...CARD_SIZE });
  const title = textsFor('en')('common.tagline');
  return {
    tags: headOf(base, [cardOf('en'), cardOf('zh')]),
    files: [
      ...OEMBED_KINDS.map((kind) => ({
        name: oembedPath(kind),
        content: `${JSON.stringify(oembedOf(kind, base, title, cardOf('en')), null, 2)}\n`,
      })),
      ...LANGUAGES.map((lang) => ({
        name: cardName(lang),
        content: pngOf(socialCard(facts, dataset, lang), CARD_SIZE.width),
      })),
    ],
  };
}
