import { useMemo } from 'react';
import type { Partner } from '../../model/dataset.ts';
import { relationLife } from '../../model/relation-life.ts';
import { useAtlas, useLanguage, useTexts, useView } from '../../store/atlas-context.ts';
import { KinList } from './KinList.tsx';
import { LifeLine } from './LifeLine.tsx';
import { PartnerHead } from './PartnerHead.tsx';
import { TieRecord } from './TieRecord.tsx';
import { groupTies } from './tie-groups.ts';
import { UnverifiedLine } from './UnverifiedLine.tsx';
import './partner.css';

interface Props {
  readonly partner: Partner;
  /** Not where the partner is all there is to see. */
  readonly closable?: boolean;
}

/** Everything the atlas knows about one partner. */
export function PartnerPanel({ partner, closable = true }: Props) {
  const { dataset, actions } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const unverified = useView((view) => view.unverified);
  const filtered = useView((view) => view.kinds.length > 0);
  const all = dataset.tiesByPartner.get(partner.id) ?? [];
  const ties = useMemo(() => groupTies(all, unverified), [all, unverified]);
  const life = useMemo(() => relationLife(dataset, partner, unverified), [dataset, partner, unverified]);
  return (
    <section
      className="partner"
      aria-label={partner.name[lang]}
      onKeyDown={(event) => {
        if (closable && event.key === 'Escape' && !event.defaultPrevented) actions.selectCountry(null);
      }}
    >
      <PartnerHead partner={partner} closable={closable} />
      <KinList partner={partner} />
      <LifeLine life={life} />
      <div className="partner-ties">
        <h3>
          {t('panels.partner.ties')}{' '}
          {ties.listed > 0 ? <span className="panel-count">{ties.listed}</span> : null}
        </h3>
        {filtered ? <p className="panel-note">{t('panels.partner.filtered')}</p> : null}
        {ties.listed === 0 ? (
          <p className="panel-note">
            {t(all.length === 0 ? 'panels.partner.noRecord' : 'panels.partner.noConfirmed', {
              name: partner.name[lang],
            })}
          </p>
        ) : null}
        <UnverifiedLine count={ties.unverified + life.unverified} />
        {ties.groups.map((group) => (
          <div key={group.kind} className="partner-group">
            <h4>
              {t(`vocabulary.kind.${group.kind}`)} <span className="panel-count">{group.ties.length}</span>
            </h4>
            <ol className="partner-records">
              {group.ties.map((tie) => (
                <TieRecord key={tie.id} tie={tie} partner={partner} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
