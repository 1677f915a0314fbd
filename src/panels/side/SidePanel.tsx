import { useRef } from 'react';
import { useAtlas, useTexts, useView } from '../../store/atlas-context.ts';
import { PartnerPanel } from '../partner/PartnerPanel.tsx';
import { YearPanel } from '../year/YearPanel.tsx';
import { usePanelFocus } from './use-panel-focus.ts';
import './side.css';

/** Beside the map: the chosen partner, or the year when none is chosen. */
export function SidePanel() {
  const { dataset } = useAtlas();
  const t = useTexts();
  const country = useView((view) => view.country);
  const panel = useRef<HTMLDivElement>(null);
  usePanelFocus(panel);
  const partner = country === null ? undefined : dataset.partnerById.get(country);
  return (
    <div ref={panel} className="side-panel">
      {partner ? (
        <PartnerPanel key={partner.id} partner={partner} />
      ) : (
        <>
          {country === null ? null : (
            <p className="panel-note">{t('panels.side.unknown', { code: country })}</p>
          )}
          <YearPanel />
        </>
      )}
    </div>
  );
}
