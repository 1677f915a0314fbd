import type { Partner } from './dataset.ts';

/** Lower case, without accents, spaces or punctuation; Chinese characters stay. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Match {
  readonly partner: Partner;
  /** Lower is better. */
  readonly rank: number;
}

/**
 * Partners that a reader may mean by what was typed: Chinese or English name, former name, pinyin without
 * tones, or ISO code. Best first; at most `limit`.
 */
export function searchPartners(partners: readonly Partner[], typed: string, limit = 12): readonly Partner[] {
  const query = plain(typed);
  if (query === '') return [];
  const matches: Match[] = [];
  for (const partner of partners) {
    const rank = rankOf(partner, query);
    if (rank !== null) matches.push({ partner, rank });
  }
  return matches
    .sort((a, b) => a.rank - b.rank || a.partner.name.en.localeCompare(b.partner.name.en))
    .slice(0, limit)
    .map((match) => match.partner);
}

function rankOf(partner: Partner, query: string): number | null {
  const names = [partner.name.zh, partner.name.en].map(plain);
  const others = [partner.official.zh, partner.official.en, ...partner.aliases].map(plain);
  if (partner.id.toLowerCase() === query || names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query)) || partner.pinyin === query) return 1;
  if (others.includes(query)) return 2;
  if (partner.pinyin.startsWith(query)) return 3;
  if (others.some((name) => name.startsWith(query))) return 4;
  if (names.some((name) => name.includes(query))) return 5;
  if (others.some((name) => name.includes(query)) || (query.length > 2 && partner.pinyin.includes(query)))
    return 6;
  return null;
}
