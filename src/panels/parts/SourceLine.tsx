import { formatDate } from '../../i18n/date.ts';
import type { Source } from '../../model/dataset.ts';
import { useLanguage, useTexts } from '../../store/atlas-context.ts';
import { safeLink } from './safe-link.ts';
import './parts.css';

/** One source as it is cited: publisher, title, date; the title leads to the page where there is one. */
export function SourceLine({ source }: { readonly source: Source }) {
  const t = useTexts();
  const lang = useLanguage();
  const link = safeLink(source.link);
  const title = <cite lang={source.language}>{source.title}</cite>;
  const date = source.published === null ? t('panels.source.undated') : formatDate(source.published, lang);
  return (
    <span className="panel-source">
      {source.publisher[lang]}
      {t('panels.source.colon')}
      {link === null ? (
        title
      ) : (
        <a href={link} target="_blank" rel="noopener">
          {title}
          <span className="only-heard">{t('panels.source.newTab')}</span>
        </a>
      )}
      {t('panels.source.comma')}
      {date}
    </span>
  );
}
