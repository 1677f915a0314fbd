import { useMemo } from 'react';
import { changeIn } from '../../model/change.ts';
import type { Tie } from '../../model/dataset.ts';
import { useAtlas, useLanguage, useTexts, useTimeline, useView } from '../../store/atlas-context.ts';
import { filterOf } from '../../store/counting.ts';
import { CappedList } from '../parts/CappedList.tsx';
import { endWords } from '../parts/end-words.ts';
import { PartnerButton } from '../parts/PartnerButton.tsx';
import { PartnerNames } from '../parts/PartnerNames.tsx';

const TIES_SHOWN = 4;
const PARTNERS_SHOWN = 12;

/** What began and ended in the year, and who joined and left, by the filter of the map. */
export function YearChanges({ year }: { readonly year: number }) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const timeline = useTimeline();
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const change = useMemo(
    () => changeIn(dataset, timeline, filterOf({ kinds, unverified }), year),
    [dataset, timeline, kinds, unverified, year],
  );
  const quiet = Object.values(change).every((list) => list.length === 0);
  return (
    <div className="year-part">
      <h3>{t('panels.year.changes', { year })}</h3>
      {kinds.length > 0 ? <p className="panel-note">{t('panels.year.filtered')}</p> : null}
      {quiet ? <p className="panel-note">{t('panels.year.quiet', { year })}</p> : null}
      {(['joined', 'resumed', 'continued', 'left', 'gone'] as const).map((key) => (
        <PartnerGroup key={key} title={t(`panels.year.${key}`)} ids={change[key]} year={year} />
      ))}
      <TieGroup title={t('panels.year.began')} ties={change.began} year={year} ending={false} />
      <TieGroup title={t('panels.year.ended')} ties={change.ended} year={year} ending />
    </div>
  );
}

interface PartnerGroupProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly year: number;
}

function PartnerGroup({ title, ids, year }: PartnerGroupProps) {
  const { dataset } = useAtlas();
  const partners = ids.flatMap((id) => dataset.partnerById.get(id) ?? []);
  if (partners.length === 0) return null;
  return (
    <div className="year-group">
      <h4>
        {title} <span className="panel-count">{partners.length}</span>
      </h4>
      <CappedList key={year} items={partners} cap={PARTNERS_SHOWN} keyOf={(partner) => partner.id} inline>
        {(partner) => <PartnerButton partner={partner} />}
      </CappedList>
    </div>
  );
}

interface TieGroupProps {
  readonly title: string;
  readonly ties: readonly Tie[];
  readonly year: number;
  /** Says how each ended. */
  readonly ending: boolean;
}

function TieGroup({ title, ties, year, ending }: TieGroupProps) {
  const t = useTexts();
  const lang = useLanguage();
  if (ties.length === 0) return null;
  return (
    <div className="year-group">
      <h4>
        {title} <span className="panel-count">{ties.length}</span>
      </h4>
      <CappedList key={year} items={ties} cap={TIES_SHOWN} keyOf={(tie) => tie.id}>
        {(tie) => (
          <p className="year-tie">
            <PartnerNames ids={tie.partners} year={year} /> <span>{tie.title[lang]}</span>{' '}
            <span className="year-tie-kind">
              {ending ? endWords(tie, t) : t(`vocabulary.kind.${tie.kind}`)}
              {tie.confidence === 'unverified' ? (
                <span className="panel-unverified"> {t('common.unverified')}</span>
              ) : null}
            </span>
          </p>
        )}
      </CappedList>
    </div>
  );
}
