import { renderToStaticMarkup } from 'react-dom/server';
import { capitalsByPartner } from '../model/place.ts';
import { readDataset } from '../model/read-dataset.ts';
import { type Scene, sceneOf } from '../model/scene.ts';
import { parseWorld } from '../model/territory-parse.ts';
import { ALL_CONFIRMED } from '../model/timeline.ts';
import { defaultViewFor } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import { firstPictures } from '../picture/first-picture.ts';
import { AtlasProvider } from '../store/AtlasProvider.tsx';
import { createActions } from '../store/actions.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import { createCounting } from '../store/counting.ts';
import { Foot, MapScreen } from './App.tsx';
import { Header } from './Header.tsx';
import { ScriptMissing } from './ScriptMissing.tsx';
import { SearchPlace } from './SearchPlace.tsx';

/**
 * The default view as the page brings it along, in both languages: what a reader sees before any script runs, and
 * if none ever does. Throws when the built files cannot be read.
 */
export function firstPage(records: unknown, land: unknown): string {
  const result = readDataset(records);
  if (result.type === 'broken') throw new Error(result.problem);
  const world = parseWorld(land);
  if ('problem' in world) throw new Error(world.problem);
  const { dataset } = result;
  const timelineOf = createCounting(dataset);
  const capitals = capitalsByPartner(dataset);
  const facts = { timeline: timelineOf(ALL_CONFIRMED), world, capitals };
  const sceneIn = (lang: Language): Scene => sceneOf(facts, defaultViewFor(lang));
  const pictures = firstPictures(world, { zh: sceneIn('zh'), en: sceneIn('en') });
  const page = (lang: Language): string => {
    const store = createAtlasStore(defaultViewFor(lang));
    const screen = renderToStaticMarkup(
      <AtlasProvider value={{ dataset, store, actions: createActions(store), timelineOf }}>
        <div className="app" data-page="map">
          <Header search={<SearchPlace />} share={null} />
          <main className="app-main-frame">
            <MapScreen world={world} capitals={capitals} picture={pictures[lang]} />
          </main>
          <Foot />
          <ScriptMissing />
        </div>
      </AtlasProvider>,
      // Both languages stand in one page: an id of the one must not lead into the other.
      { identifierPrefix: lang },
    );
    return `<div class="first" lang="${lang === 'zh' ? 'zh-CN' : 'en'}">${screen}</div>`;
  };
  // A frame in another page is led to this sign: where no script runs, it is all that tells a frame from a page.
  const sign = '<span id="embed"></span>';
  return pictures.shared + sign + page('en') + page('zh');
}
