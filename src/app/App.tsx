import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { MapView } from '../map/MapView.tsx';
import type { Capital } from '../model/dataset.ts';
import type { World } from '../model/territory.ts';
import { SliderBar } from '../slider/SliderBar.tsx';
import { useAtlas, usePassing, useTexts, useView } from '../store/atlas-context.ts';
import { Charts } from '../charts/Charts.tsx';
import { Boundary } from './Boundary.tsx';
import { Header } from './Header.tsx';

interface Props {
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

/** The regions of the screen; each that breaks, breaks alone. */
export function App({ world, capitals }: Props) {
  const t = useTexts();
  const page = useView((view) => view.page);
  return (
    <div className="app" data-page={page}>
      <Header search={null} share={null} />
      <Notice />
      <main className="app-main">
        <MapPage world={world} capitals={capitals} />
      </main>
      <Guard>
        <SliderBar />
      </Guard>
      <Guard>
        <Charts />
      </Guard>
    </div>
  );
}

function Guard({ children }: { readonly children: ReactNode }) {
  const t = useTexts();
  return (
    <Boundary message={t('common.broken.part')} retry={t('common.retry')}>
      {children}
    </Boundary>
  );
}

function MapPage({ world, capitals }: Props) {
  const { actions } = useAtlas();
  const t = useTexts();
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  return (
    <div className="app-map">
      {failed ? (
        <div className="app-broken" role="alert">
          <p>{t('common.broken.map')}</p>
          <button type="button" className="button" onClick={() => actions.setPage('table')}>
            {t('common.broken.openTable')}
          </button>
        </div>
      ) : (
        <Guard>
          <MapView world={world} capitals={capitals} onFailure={fail} />
        </Guard>
      )}
    </div>
  );
}

function Notice() {
  const { actions } = useAtlas();
  const t = useTexts();
  const keys = usePassing((passing) => passing.notice);
  if (keys.length === 0) return null;
  return (
    <p className="app-notice" role="status">
      {t('common.notice', { keys: keys.join(', ') })}
      <button type="button" onClick={actions.dismissNotice} aria-label={t('common.close')}>
        ×
      </button>
    </p>
  );
}
