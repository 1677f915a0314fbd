import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { PartnerPanel } from '../panels/partner/PartnerPanel.tsx';
import { useAtlas, useView } from '../store/atlas-context.ts';
import type { Places } from './print-page.ts';
import { whenQuiet } from './when-quiet.ts';
import './print.css';

/**
 * What the browser prints instead of the screen: the view as vectors, then the ties of the chosen partner. A browser
 * waits for nothing once it prints, so the painter comes as soon as the page is quiet; the sheet is empty until then.
 */
export function PrintSheet({ world, capitals }: Places) {
  const atlas = useAtlas();
  const country = useView((view) => view.country);
  const [svg, setSvg] = useState<string | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const listen = async (): Promise<void> => {
      await whenQuiet(signal);
      const { printPage } = await import('./print-page.ts');
      if (signal.aborted) return;
      const fill = (): void => flushSync(() => setSvg(printPage(atlas, { world, capitals })));
      window.addEventListener('beforeprint', fill, { signal });
      window.addEventListener('afterprint', () => setSvg(null), { signal });
    };
    // Without the painter the page prints as it stands.
    listen().catch(() => undefined);
    return () => control.abort();
  }, [atlas, world, capitals]);

  // Rules that ask what stands in the page would be asked again with every number that changes in it.
  const printing = svg !== null;
  useLayoutEffect(() => {
    if (!printing) return;
    document.documentElement.dataset.printing = 'true';
    return () => {
      delete document.documentElement.dataset.printing;
    };
  }, [printing]);

  if (svg === null) return null;
  const partner = country === null ? undefined : atlas.dataset.partnerById.get(country);
  return (
    <div className="print-sheet">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing */}
      <div className="print-picture" dangerouslySetInnerHTML={{ __html: svg }} />
      {partner ? (
        <div className="print-text">
          <PartnerPanel partner={partner} />
        </div>
      ) : null}
    </div>
  );
}
