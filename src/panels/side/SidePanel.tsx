import { useRef } from 'react';
import { useAtlas, useView } from '../../store/atlas-context.ts';
import { PartnerPanel } from '../partner/PartnerPanel.tsx';
import { YearPanel } from '../year/YearPanel.tsx';
import { usePanelFocus } from './use-panel-focus.ts';
import './side.css';

/** Beside the map: the chosen partner, or the year when none is chosen. */
export function SidePanel() {
  const { dataset } = useAtlas();
  const country = useView((view) => view.country);
  const panel = useRef<HTMLDivElement>(null);
  usePanelFocus(panel);
  const partner = country === null ? undefined : dataset.partnerById.get(country);
  return (
    <div ref={panel} className="side-panel">
      {partner ? <PartnerPanel key={partner.id} partner={partner} /> : <YearPanel />}
    </div>
  );
}
