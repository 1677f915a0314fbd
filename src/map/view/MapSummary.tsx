import { useMemo } from 'react';
import { textsFor } from '../../i18n/texts.ts';
import { useAtlas } from '../../store/atlas-context.ts';
import { useRestedView } from '../../store/use-rested-view.ts';
import { summaryOf, whatIsNew } from './summary-text.ts';

/** The map in words for who does not see it: the whole view to be read, and aloud what a change made new. */
export function MapSummary({ id }: { readonly id: string }) {
  const atlas = useAtlas();
  const { now, before } = useRestedView();
  const t = textsFor(now.lang);
  const all = useMemo(() => summaryOf(atlas, now, t), [atlas, now, t]);
  const fresh = useMemo(() => (before ? whatIsNew(atlas, before, now, t) : []), [atlas, before, now, t]);
  const space = now.lang === 'zh' ? '' : ' ';
  return (
    <>
      <p id={id} className="only-heard map-summary">
        {all.join(space)}
      </p>
      <p className="only-heard" aria-live="polite" aria-atomic="true">
        {fresh.join(space)}
      </p>
    </>
  );
}
