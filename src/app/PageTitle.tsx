import { useEffect } from 'react';
import { useAtlas, useTexts } from '../store/atlas-context.ts';
import { useRestedView } from '../store/use-rested-view.ts';
import { pageTitle } from './page-title.ts';

/** Names the tab after the view, once it has come to rest. */
export function PageTitle() {
  const { dataset } = useAtlas();
  const t = useTexts();
  const { now } = useRestedView();
  const title = pageTitle(now, dataset, t);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
