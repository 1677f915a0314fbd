import type { Texts } from '../../i18n/texts.ts';
import type { Partner } from '../../model/dataset.ts';
import { cellOf, stateIn, type Timeline } from '../../model/timeline.ts';
import type { Language } from '../../model/vocabulary.ts';
import { useAtlas, useLanguage, useTexts, useView } from '../../store/atlas-context.ts';

/** How the partner stands at the end of the chosen year, over all kinds of tie. */
export function PartnerState({ partner }: { readonly partner: Partner }) {
  const { timelineOf } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const year = useView((view) => view.year);
  const unverified = useView((view) => view.unverified);
  const timeline = timelineOf({ kinds: [], unverified });
  const index = timeline.indexOf.get(partner.id);
  if (index === undefined) return null;
  const state = stateIn(timeline, index, year);
  return (
    <p className="partner-state">
      <span className={`partner-state-now partner-state-${state}`}>
        {state === 'active'
          ? t('panels.partner.state.active', { year, count: timeline.count[cellOf(index, year)] ?? 0 })
          : t(`panels.partner.state.${state}`, { year })}
      </span>{' '}
      {sinceWords(timeline, index, year, t, lang)}
    </p>
  );
}

function sinceWords(timeline: Timeline, index: number, year: number, t: Texts, lang: Language): string {
  const since = timeline.since[index] ?? 0;
  if (since === 0) return '';
  const from = timeline.partners[timeline.sinceFrom[index] ?? -1];
  if (from) return t('panels.partner.inherited', { since, name: from.name[lang] });
  return t(since > year ? 'panels.partner.begins' : 'panels.partner.began', { since });
}
