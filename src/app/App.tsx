import { Suspense, useEffect } from 'react';
import { Charts } from '../charts/Charts.tsx';
import { MapView } from '../map/view/MapView.tsx';
import type { Capital } from '../model/dataset.ts';
import type { World } from '../model/territory.ts';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { ShareButton } from '../panels/share/ShareButton.tsx';
import { SidePanel } from '../panels/side/SidePanel.tsx';
import { SliderBar } from '../slider/SliderBar.tsx';
import { useAtlas, usePassing, useTexts, useView } from '../store/atlas-context.ts';
import { EmbedScreen } from './EmbedScreen.tsx';
import { Guard } from './Guard.tsx';
import { Header } from './Header.tsx';
import { OnDemand, supply } from './OnDemand.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Update } from './Update.tsx';

interface Props {
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
}

const storyPage = supply(async () => (await import('../panels/story/StoryPage.tsx')).StoryPage);
const tablePage = supply(async () => (await import('../panels/table/TablePage.tsx')).TablePage);
const methodPage = supply(async () => (await import('../panels/method/MethodPage.tsx')).MethodPage);

const renewPages = (): void => {
  for (const page of [storyPage, tablePage, methodPage]) page.renew();
};

/** The regions of the screen; each that breaks, breaks alone. */
export function App({ world, capitals }: Props) {
  const embed = useView((view) => view.embed);
  return (
    <Guard>
      <PageTitle />
      {embed === null ? (
        <Screen world={world} capitals={capitals} />
      ) : (
        <EmbedScreen embed={embed} world={world} capitals={capitals} />
      )}
    </Guard>
  );
}

function Screen({ world, capitals }: Props) {
  const page = useView((view) => view.page);
  useEffect(() => {
    // A new page begins at its beginning.
    if (page) window.scrollTo(0, 0);
  }, [page]);
  return (
    <div className="app" data-page={page}>
      <Header
        search={
          <Guard>
            <SearchBox />
          </Guard>
        }
        share={
          <Guard>
            <ShareButton world={world} capitals={capitals} />
          </Guard>
        }
      />
      <Notice />
      <Update />
      <main className="app-main-frame" id="content" tabIndex={-1}>
        {page === 'map' ? (
          <>
            <MapScreen world={world} capitals={capitals} />
            <Charts />
          </>
        ) : (
          <>
            {page === 'table' ? <Years /> : null}
            <div className="app-page">
              <Guard subject={page} onRetry={renewPages}>
                <Suspense fallback={<p>…</p>}>
                  {page === 'table' ? <OnDemand from={tablePage} give={{}} /> : null}
                  {page === 'story' ? <OnDemand from={storyPage} give={{}} /> : null}
                  {page === 'method' ? (
                    <OnDemand from={methodPage} give={{ polities: world.polities }} />
                  ) : null}
                </Suspense>
              </Guard>
            </div>
          </>
        )}
      </main>
      <Foot />
      {page === 'map' ? (
        <Guard>
          <PrintSheet world={world} capitals={capitals} />
        </Guard>
      ) : null}
    </div>
  );
}

function Years() {
  return (
    <div className="app-slider">
      <Guard>
        <SliderBar />
      </Guard>
    </div>
  );
}

export function Foot() {
  const { dataset } = useAtlas();
  const t = useTexts();
  return (
    <footer className="app-foot">
      <span>
        {t('common.foot.version', {
          version: dataset.version,
          records: dataset.ties.length,
          sources: dataset.sources.length,
        })}
      </span>
      <span>{t('common.foot.licence')}</span>
      <span>{t('common.disclaimer')}</span>
    </footer>
  );
}

/** What a reader meets first: the map, the year beside it, the slider under it. `picture` stands until scripts run. */
export function MapScreen({ world, capitals, picture }: Props & { readonly picture?: string }) {
  return (
    <>
      <div className="app-main">
        <div className="app-map">
          <Guard>
            <MapView world={world} capitals={capitals} {...(picture === undefined ? {} : { picture })} />
          </Guard>
        </div>
        <div className="app-side" id="ties" tabIndex={-1}>
          <Side />
        </div>
      </div>
      <Years />
    </>
  );
}

function Side() {
  const country = useView((view) => view.country);
  return (
    <Guard subject={country ?? ''}>
      <SidePanel />
    </Guard>
  );
}

export function Notice() {
  const { actions, dataset } = useAtlas();
  const t = useTexts();
  const keys = usePassing((passing) => passing.notice);
  const country = useView((view) => view.country);
  const unknown = country !== null && !dataset.partnerById.has(country);
  if (keys.length === 0 && !unknown) return null;
  const close = (): void => {
    actions.dismissNotice();
    if (unknown) actions.selectCountry(null);
  };
  return (
    <p className="app-notice" role="status">
      {keys.length > 0 ? t('common.notice', { keys: keys.join(', ') }) : null}{' '}
      {unknown ? t('panels.side.unknown', { code: country }) : null}
      <button type="button" onClick={close} aria-label={t('common.close')}>
        ×
      </button>
    </p>
  );
}
