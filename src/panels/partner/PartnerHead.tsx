import { formatDate } from '../../i18n/date.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Partner } from '../../model/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { useAtlas, useLanguage, useTexts } from '../../store/atlas-context.ts';
import { bornInAtlas } from '../parts/lifetime-words.ts';
import { spanWords } from '../parts/span-words.ts';
import { PartnerState } from './PartnerState.tsx';

/** The European Union and the African Union. */
const UNIONS = ['EUU', 'AFU'];

interface Props {
  readonly partner: Partner;
  readonly closable: boolean;
}

/** Names, place and lifetime of a partner, and how it stands in the chosen year. */
export function PartnerHead({ partner, closable }: Props) {
  const { actions } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const other = lang === 'zh' ? 'en' : 'zh';
  const official = partner.official[lang];
  const life = lifeWords(partner, t, lang);
  return (
    <header className="partner-head">
      <div className="partner-title">
        <h2 tabIndex={-1} data-panel-heading="">
          {partner.name[lang]}
        </h2>
        <span className="partner-other" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {partner.name[other]}
        </span>
        {closable ? (
          <button
            type="button"
            className="panel-close"
            aria-label={t('common.close')}
            onClick={() => actions.selectCountry(null)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3L13 13M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </button>
        ) : null}
      </div>
      <p className="partner-facts">
        {official === partner.name[lang] ? null : <span>{official}</span>}
        <span>
          {UNIONS.includes(partner.id) ? t('panels.partner.union') : t(`vocabulary.region.${partner.region}`)}
        </span>
        {life === null ? null : <span>{life}</span>}
      </p>
      <PartnerState partner={partner} />
    </header>
  );
}

function lifeWords(partner: Partner, t: Texts, lang: Language): string | null {
  const born = bornInAtlas(partner);
  if (partner.to !== null) {
    return born
      ? spanWords(partner.from, partner.to, t, lang)
      : t('panels.partner.until', { date: formatDate(partner.to, lang) });
  }
  if (!born) return null;
  const date = formatDate(partner.from, lang);
  return t(UNIONS.includes(partner.id) ? 'panels.partner.sinceUnion' : 'panels.partner.since', { date });
}
