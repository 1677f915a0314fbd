import { headlineText } from '../i18n/headline-text.ts';
import { useAtlas, useLanguage, useTexts, useTimeline, useView } from '../store/atlas-context.ts';
import { YearText } from '../store/YearText.tsx';

/** What the frame shows, said in the frame: a reader of the page around it may know nothing of the atlas. */
export function EmbedHead() {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const timeline = useTimeline();
  const country = useView((view) => view.country);
  const partner = country === null ? undefined : dataset.partnerById.get(country);
  const say = (year: number): string => headlineText({ dataset, timeline }, { year, country, lang }, t);
  return (
    <header className="embed-head">
      <h1>{partner ? t('share.picture.titleOf', { name: partner.name[lang] }) : t('share.picture.title')}</h1>
      <p>
        <YearText say={say} />
      </p>
      {country === null || partner ? null : (
        <p role="status">{t('panels.side.unknown', { code: country })}</p>
      )}
    </header>
  );
}
