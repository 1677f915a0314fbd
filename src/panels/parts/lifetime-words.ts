import type { Texts } from '../../i18n/texts.ts';
import type { Partner } from '../../model/dataset.ts';
import { yearOf } from '../../model/partial-date.ts';
import type { Language } from '../../model/vocabulary.ts';

/** The first day of the atlas: the beginning of a partner that existed by then is not its own. */
const ATLAS_BEGINS = 1949_10_01;

/** Did the partner come into being within the years of the atlas? */
export const bornInAtlas = (partner: Partner): boolean => partner.from.first > ATLAS_BEGINS;

/** The years of a former state: "1949–1990", or "until 1991" when it is older than the atlas; null for living ones. */
export function yearsOfFormer(partner: Partner, t: Texts): string | null {
  if (partner.to === null) return null;
  const years = { from: yearOf(partner.from), to: yearOf(partner.to) };
  return bornInAtlas(partner) ? t('panels.search.life', years) : t('panels.search.lifeUntil', years);
}

/** A partner by name, a former state with its years. */
export function nameWithYears(partner: Partner, t: Texts, lang: Language): string {
  const name = partner.name[lang];
  const years = yearsOfFormer(partner, t);
  return years === null ? name : t('panels.partner.nameYears', { name, years });
}
