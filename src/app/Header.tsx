import type { ReactNode } from 'react';
import { THEMES } from '../model/view.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { useAtlas, useTexts, useView } from '../store/atlas-context.ts';
import { Choice } from '../ui/Choice.tsx';
import { PageLinks } from './PageLinks.tsx';

interface Props {
  readonly search: ReactNode;
  readonly share: ReactNode;
}

/** Name, search, pages, language, theme, share. */
export function Header({ search, share }: Props) {
  const { actions } = useAtlas();
  const t = useTexts();
  const page = useView((view) => view.page);
  const lang = useView((view) => view.lang);
  const theme = useView((view) => view.theme);
  return (
    <header className="head">
      <a className="only-focused" href={page === 'map' ? '#ties' : '#content'}>
        {t('common.skip')}
      </a>
      <h1 className="head-name">
        <span className="head-mark">SciTies</span> <span lang="zh">科交图志</span>
        <small>{t('common.tagline')}</small>
      </h1>
      <div className="head-search">{search}</div>
      <PageLinks />
      <div className="head-settings">
        <Choice
          quiet
          label={t('common.language.label')}
          options={LANGUAGES.map((value) => ({ value, text: value === 'zh' ? '中文' : 'EN' }))}
          value={lang}
          onChange={actions.setLanguage}
        />
        <label className="head-theme">
          <span className="only-heard">{t('common.theme.label')}</span>
          <select
            value={theme}
            onChange={(event) => {
              const next = THEMES.find((item) => item === event.target.value);
              if (next) actions.setTheme(next);
            }}
          >
            {THEMES.map((item) => (
              <option key={item} value={item}>
                {t(`common.theme.${item}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="head-export">{share}</div>
    </header>
  );
}
