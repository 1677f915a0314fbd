import type { Partner } from '../../model/dataset.ts';
import { useAtlas, useLanguage, useTexts, useView } from '../../store/atlas-context.ts';
import { yearsOfFormer } from '../parts/lifetime-words.ts';

/** One line of the result: both names, the life of a former state, and how much there is to read. */
export function FoundPartner({ partner }: { readonly partner: Partner }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const unverified = useView((view) => view.unverified);
  const other = lang === 'zh' ? 'en' : 'zh';
  const records = (dataset.tiesByPartner.get(partner.id) ?? []).filter(
    (tie) => unverified || tie.confidence !== 'unverified',
  ).length;
  const years = yearsOfFormer(partner, t);
  return (
    <>
      <span className="search-name">{partner.name[lang]}</span>
      <span className="search-other" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {partner.name[other]}
      </span>
      {years === null ? null : <span className="search-life">{years}</span>}
      <span className="search-count">{t('panels.search.ties', { count: records })}</span>
    </>
  );
}
