import { useEffect, useRef, useState } from 'react';
import { Partners } from '../charts/partners/Partners.tsx';
import { MapView } from '../map/view/MapView.tsx';
import type { Capital } from '../model/dataset.ts';
import type { World } from '../model/territory.ts';
import { DEFAULT_VIEW, type Embed } from '../model/view.ts';
import { PartnerPanel } from '../panels/partner/PartnerPanel.tsx';
import { SliderBar } from '../slider/SliderBar.tsx';
import { reportHeight } from '../snapshot/embed-height.ts';
import { watchFrame } from '../snapshot/frame-fit.ts';
import { useAtlas, useTexts, useView } from '../store/atlas-context.ts';
import { writeAddress } from '../url/view-url.ts';
import { EmbedHead } from './EmbedHead.tsx';
import { Guard } from './Guard.tsx';
import './embed.css';

interface Props {
  readonly embed: Embed;
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

/** The atlas inside another page: the part that was asked for, the slider, and a line of credit. */
export function EmbedScreen({ embed, world, capitals }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(false);
  // Records and a chart may be scrolled; a map that is cut cannot be read.
  const canFit = embed === 'map' || embed === 'both';
  useEffect(() => {
    if (!frame.current || window.parent === window) return;
    const fit = watchFrame(window, (next) => setFits(canFit && next));
    const stop = reportHeight(window, frame.current, fit.asked);
    return () => {
      stop();
      fit.stop();
    };
  }, [canFit]);
  return (
    <div ref={frame} className="embed" data-embed={embed} data-fit={fits || undefined}>
      {embed === 'record' ? null : <EmbedHead />}
      {embed === 'map' || embed === 'both' ? (
        <div className="embed-map">
          <Guard>
            <MapView world={world} capitals={capitals} />
          </Guard>
        </div>
      ) : null}
      <Guard>{embed === 'record' ? <Record /> : <SliderBar />}</Guard>
      {embed === 'chart' || embed === 'both' ? (
        <div className="embed-chart">
          <Guard>
            <Partners />
          </Guard>
        </div>
      ) : null}
      <Credit />
    </div>
  );
}

function Record() {
  const { dataset } = useAtlas();
  const t = useTexts();
  const country = useView((view) => view.country);
  const partner = country === null ? undefined : dataset.partnerById.get(country);
  return partner ? <PartnerPanel partner={partner} closable={false} /> : <p>{t('common.embed.noRecord')}</p>;
}

/** The whole atlas in the same state, in a window of its own. */
function Credit() {
  const { dataset } = useAtlas();
  const t = useTexts();
  const view = useView((current) => current);
  const address = `./${writeAddress({ ...view, embed: null }, { ...DEFAULT_VIEW, lang: view.lang === 'zh' ? 'en' : 'zh' })}`;
  return (
    <footer className="embed-credit">
      <span>
        {t('common.embed.source', { records: dataset.ties.length, sources: dataset.sources.length })}
      </span>
      <span>{t('common.embed.credit', { version: dataset.version })}</span>
      <a href={address} target="_blank" rel="noopener">
        {t('common.embed.open')}
      </a>
    </footer>
  );
}
