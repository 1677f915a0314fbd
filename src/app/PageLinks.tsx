import type { MouseEvent } from 'react';
import { PAGES, type Page } from '../model/view.ts';
import { useAtlas, useTexts, useView } from '../store/atlas-context.ts';
import { useRestedView } from '../store/use-rested-view.ts';
import { linkQuery } from '../url/link-query.ts';

/** The views, as links: one can be opened in a new tab, copied or kept. */
export function PageLinks() {
  const { actions } = useAtlas();
  const t = useTexts();
  const page = useView((view) => view.page);
  const { now } = useRestedView();
  const open = (event: MouseEvent, item: Page): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.setPage(item);
  };
  return (
    <nav className="head-pages" aria-label={t('common.pages.label')}>
      {PAGES.map((item) => (
        <a
          key={item}
          className="head-page"
          href={`./${linkQuery({ ...now, page: item })}`}
          aria-current={item === page ? 'page' : undefined}
          onClick={(event) => open(event, item)}
        >
          {t(`common.pages.${item}`)}
        </a>
      ))}
    </nav>
  );
}
