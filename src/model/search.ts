import type { Partner } from './dataset.ts';
import { oneSlip } from './one-slip.ts';
import { simplified } from './simplified.ts';
import { syllables } from './syllables.ts';

/** Lower case, simplified characters, without accents, spaces or punctuation. */
export const plain = (text: string): string =>
  simplified(text.normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Match {
  readonly partner: Partner;
  /** Lower is better. */
  readonly rank: number;
}

/** A partner's names as they are compared. */
interface Entry {
  readonly partner: Partner;
  readonly code: string;
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** What follows the first word of a name, the first character or the first syllable. */
  readonly innerWords: readonly string[];
  readonly initials: readonly string[];
}

/**
 * Partners that a reader may mean by what was typed: Chinese or English name, former name, pinyin without
 * tones or its initials, or ISO code. What is meant whole comes before what only begins so; a slip of one letter is
 * forgiven when nothing else fits. Best first; at most `limit`.
 */
export function searchPartners(partners: readonly Partner[], typed: string, limit = 12): readonly Partner[] {
  const query = plain(typed);
  if (query === '') return [];
  const entries = entriesOf(partners);
  const exact = ranked(entries, (entry) => rankOf(entry, query));
  const matches = exact.length > 0 ? exact : ranked(entries, (entry) => (slipped(entry, query) ? 0 : null));
  return matches
    .sort((a, b) => a.rank - b.rank || a.partner.name.en.localeCompare(b.partner.name.en))
    .slice(0, limit)
    .map((match) => match.partner);
}

function ranked(entries: readonly Entry[], rank: (entry: Entry) => number | null): Match[] {
  return entries.flatMap((entry) => {
    const value = rank(entry);
    return value === null ? [] : [{ partner: entry.partner, rank: value }];
  });
}

function rankOf({ partner, code, names, others, innerWords, initials }: Entry, query: string): number | null {
  if (code === query || names.includes(query)) return 0;
  if (others.includes(query)) return 1;
  if (partner.pinyin === query) return 2;
  if (names.some((name) => name.startsWith(query))) return 3;
  if (partner.pinyin.startsWith(query)) return 4;
  if (initials.includes(query)) return 5;
  if (others.some((name) => name.startsWith(query))) return 6;
  if (innerWords.some((words) => words.startsWith(query))) return 7;
  return null;
}

const LEAST_FOR_SLIP = { han: 3, other: 4 } as const;

function slipped({ partner, names, others }: Entry, query: string): boolean {
  const least = /\p{Script=Han}/u.test(query) ? LEAST_FOR_SLIP.han : LEAST_FOR_SLIP.other;
  if (query.length < least) return false;
  return [...names, ...others, partner.pinyin].some((name) => name.length >= least && oneSlip(name, query));
}

/** The names of a dataset never change, so they are made plain once. */
const kept = new WeakMap<readonly Partner[], readonly Entry[]>();

function entriesOf(partners: readonly Partner[]): readonly Entry[] {
  const known = kept.get(partners);
  if (known) return known;
  const made = partners.map(entryOf);
  kept.set(partners, made);
  return made;
}

function entryOf(partner: Partner): Entry {
  const written = [partner.name.zh, partner.name.en];
  const other = [partner.official.zh, partner.official.en, ...partner.aliases];
  const ways = syllables(partner.pinyin, plain(partner.name.zh).length);
  return {
    partner,
    code: partner.id.toLowerCase(),
    names: written.map(plain),
    others: other.map(plain),
    innerWords: [...written, ...other, ...ways.map((way) => way.join(' '))].flatMap(innerWordsOf),
    initials: ways.filter((way) => way.length > 1).map((way) => way.map((syllable) => syllable[0]).join('')),
  };
}

const innerWordsOf = (name: string): readonly string[] => {
  const words = name.split(/(?<=\p{Script=Han})|[^\p{L}\p{N}\p{M}]+/u).map(plain);
  return words.slice(1).map((_, index) => words.slice(index + 1).join(''));
};
