import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { capitalsByPartner } from '../model/place.ts';
import { eventYears } from '../model/story.ts';
import type { World } from '../model/territory.ts';
import { defaultViewFor, type View } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import { screenGround, screenPlane } from '../plane/screen-plane.ts';
import { AtlasProvider } from '../store/AtlasProvider.tsx';
import { type Actions, createActions } from '../store/actions.ts';
import { type AtlasStore, createAtlasStore } from '../store/atlas-store.ts';
import { createCounting } from '../store/counting.ts';
import { type Clock, startPlayer } from '../store/player.ts';
import { keepPreferences, readPreferences } from '../store/preferences.ts';
import { syncAddress } from '../store/url-sync.ts';
import { readAddress } from '../url/view-url.ts';
import { App } from './App.tsx';
import { addressBar } from './address-bar.ts';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import { load, type Ready } from './load.ts';
import { WaitBar } from './WaitBar.tsx';
import { type Wait, waitForFacts } from './wait-for-facts.ts';
import './app.css';

const CLOCK: Clock = {
  after: (milliseconds, callback) => window.setTimeout(callback, milliseconds),
  cancel: (handle) => window.clearTimeout(handle),
};

/** Reads the address and what was kept, loads the facts, and hands both to the screen. */
export function start(page: Document): void {
  const element = page.getElementById('atlas');
  if (!element) throw new Error('The page has no element with the id "atlas".');
  const storage = safeStorage();
  const kept = readPreferences(storage);
  const lang = kept.lang ?? languageOf(navigator.languages);
  const defaults: View = defaultViewFor(lang);
  const { view, ignored } = readAddress(window.location.search, defaults);
  const themed = kept.theme && view.theme === 'auto' ? { ...view, theme: kept.theme } : view;
  const store = createAtlasStore(themed, { notice: ignored, ...(kept.speed ? { speed: kept.speed } : {}) });
  const actions = createActions(store);
  followPage(page, store);
  syncAddress(store, actions, addressBar(window), defaults, CLOCK);
  keepChoices(store, storage, view.lang);
  void show(page, element, { store, actions });
}

interface Control {
  readonly store: AtlasStore;
  readonly actions: Actions;
}

async function show(page: Document, element: HTMLElement, { store, actions }: Control): Promise<void> {
  const { lang, projection, centre } = store.getState().view;
  const projectLand = (world: World): unknown => screenGround(world, screenPlane(projection, centre));
  const base = import.meta.env.BASE_URL;
  const ask: Wait['ask'] = (signal, fresh) =>
    load(base, { signal, cache: fresh ? 'reload' : 'default' }, projectLand);
  const wait = (say: Wait['say']): Promise<Ready> => waitForFacts({ clock: CLOCK, ask, say });
  const root = createRoot(element);
  const { dataset, world } = page.querySelector('.first')
    ? await besidePicture(page, lang, wait)
    : await wait((waiting, again) =>
        root.render(
          waiting.type === 'failed' ? (
            <Failure lang={lang} failure={waiting} onRetry={again} />
          ) : (
            <Loading lang={lang} />
          ),
        ),
      );
  startPlayer(store, actions, CLOCK, new Set(eventYears(dataset)));
  const atlas = { dataset, store, actions, timelineOf: createCounting(dataset) };
  root.render(
    <StrictMode>
      <AtlasProvider value={atlas}>
        <App world={world} capitals={capitalsByPartner(dataset)} />
      </AtlasProvider>
    </StrictMode>,
  );
}

/** The picture that came with the page stays until the facts are here; what goes wrong is said under it. */
async function besidePicture(
  page: Document,
  lang: Language,
  wait: (say: Wait['say']) => Promise<Ready>,
): Promise<Ready> {
  const place = page.createElement('div');
  page.body.append(place);
  const bar = createRoot(place);
  const ready = await wait((waiting, again) =>
    bar.render(<WaitBar lang={lang} waiting={waiting} onRetry={again} />),
  );
  bar.unmount();
  place.remove();
  return ready;
}

const languageOf = (languages: readonly string[]): Language =>
  languages[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en';

/** Some browsers forbid storage altogether; then nothing is kept. */
function safeStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

/** The page itself says its language, theme and title. */
function followPage(page: Document, store: AtlasStore): void {
  const apply = (view: View): void => {
    const lang = view.lang === 'zh' ? 'zh-CN' : 'en';
    // Writing it anew, even unchanged, makes the browser style the whole page again.
    if (page.documentElement.lang !== lang) page.documentElement.lang = lang;
    if (view.theme === 'auto') delete page.documentElement.dataset.theme;
    else page.documentElement.dataset.theme = view.theme;
  };
  apply(store.getState().view);
  store.subscribe((state) => state.view, apply);
}

/** Language, theme and speed are kept once the reader changes them. */
function keepChoices(
  store: AtlasStore,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  first: Language,
): void {
  let lang = readPreferences(storage).lang;
  store.subscribe((state, before) => {
    const { view, passing } = state;
    const same =
      view.lang === before.view.lang &&
      view.theme === before.view.theme &&
      passing.speed === before.passing.speed;
    if (same) return;
    if (view.lang !== first || lang !== null) lang = view.lang;
    keepPreferences(storage, { lang, theme: view.theme, speed: passing.speed });
  });
}
