import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Capital } from '../../model/dataset.ts';
import type { SceneFacts } from '../../model/scene.ts';
import type { World } from '../../model/territory.ts';
import type { View } from '../../model/view.ts';
import { screenGround, screenPlane } from '../../plane/screen-plane.ts';
import { useAtlas, usePassing, useTexts, useTimeline, useView } from '../../store/atlas-context.ts';
import { makeNextScene, sceneFor } from '../../store/scene-memo.ts';
import { useIdleWork } from '../../store/use-idle-work.ts';
import { usePalette } from '../../store/use-palette.ts';
import type { Look } from '../../symbols/look.ts';
import { MapController } from '../live/map-controller.ts';
import { whenIdle } from '../live/renderer-switch.ts';
import { isSettled, type SwitchState } from '../live/switch-states.ts';
import { HoverCard } from './HoverCard.tsx';
import type { Hover } from './hover-text.ts';
import { MapChoices, MapZoom } from './MapControls.tsx';
import { MapHeadline } from './MapHeadline.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapSummary } from './MapSummary.tsx';
import { useMapKeys } from './use-map-keys.ts';
import { WheelHint } from './WheelHint.tsx';
import './map.css';

interface Props {
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
  /** SVG that stands where no script runs. */
  readonly picture?: string;
}

const loadGl = async () => (await import('../gl/make-gl.ts')).makeGl;

/** The map and what belongs to it: makes the controller, feeds it and takes it down; draws nothing itself. */
export function MapView({ world, capitals, picture }: Props) {
  const { store, actions, dataset } = useAtlas();
  const t = useTexts();
  const timeline = useTimeline();
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<MapController | null>(null);
  const [state, setState] = useState<SwitchState>('loading');
  const [hover, setHover] = useState<Hover | null>(null);
  const [refused, setRefused] = useState(0);
  const summary = useId();
  const viewpoint = useView((view) => view.viewpoint);
  const color = useView((view) => view.color);
  const span = useView((view) => view.span);
  const embed = useView((view) => view.embed);
  const projection = useView((view) => view.projection);
  const centre = useView((view) => view.centre);
  const plane = useMemo(() => screenPlane(projection, centre), [projection, centre]);
  const facts = useMemo((): SceneFacts => ({ timeline, world, capitals }), [timeline, world, capitals]);
  const look = useLook();
  const first = useRef({ facts, look });
  first.current = { facts, look };

  useEffect(() => {
    if (!frame.current) return;
    const controller = new MapController({
      container: frame.current,
      world,
      plane,
      ground: screenGround(world, plane),
      capitals,
      scene: sceneFor(first.current.facts, store.getState().view),
      look: first.current.look,
      events: {
        onHover: (hit, at) => {
          setHover(hit && { hit, at });
          actions.hover(hit?.partner || null);
        },
        onPick: (hit) => {
          const partner = hit?.partner ?? '';
          actions.selectCountry(dataset.partnerById.has(partner) ? partner : null);
        },
        onWheelRefused: () => setRefused((count) => count + 1),
      },
      renderer: {
        loadGl,
        whenIdle,
        isCardGivenUp: store.getState().passing.isCardGivenUp,
        onState: (next) => {
          setState(next);
          if (next === 'givenUp') actions.giveUpCard();
        },
      },
    });
    map.current = controller;
    return () => {
      map.current = null;
      controller.destroy();
    };
  }, [world, plane, capitals, store, actions, dataset]);

  // The year goes past React: the map itself listens to the store.
  useEffect(() => {
    const show = (view: View): void => map.current?.setScene(sceneFor(facts, view));
    show(store.getState().view);
    return store.subscribe((state) => state.view, show);
  }, [facts, store]);

  useEffect(() => {
    map.current?.setLook(look);
    if (look.selected !== null) map.current?.bringIntoView(look.selected);
  }, [look]);

  // The first drag finds the scenes of its years made already.
  useIdleWork(
    useCallback(
      () => makeNextScene(facts, { viewpoint, color, span, year: store.getState().view.year }),
      [facts, viewpoint, color, span, store],
    ),
  );

  const keys = useMapKeys(facts, map);
  return (
    <section className="map" aria-label={t('map.region')}>
      <MapSummary id={summary} />
      {embed ? null : <MapHeadline />}
      <div className="map-body">
        {embed ? null : <MapChoices />}
        <div className="map-stage">
          <div
            className="map-walk"
            role="application"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop, arrows inside
            tabIndex={0}
            aria-label={t('map.keys')}
            aria-describedby={summary}
            {...keys}
            data-ready={isSettled(state)}
            data-renderer={state === 'gl' ? 'gl' : 'canvas'}
          >
            {picture === undefined ? (
              <div ref={frame} className="map-frame" />
            ) : (
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made when the page is built
              <div className="map-frame" dangerouslySetInnerHTML={{ __html: picture }} />
            )}
            <HoverCard
              world={world}
              facts={facts}
              hover={hover}
              pointOf={(id) => map.current?.pointOf(id) ?? null}
            />
            <WheelHint refused={refused} />
          </div>
          <MapZoom onZoom={(steps) => map.current?.zoomBy(steps)} onWorld={() => map.current?.showWorld()} />
        </div>
      </div>
      <MapLegend facts={facts} />
    </section>
  );
}

/** What the reader has set, as the symbols need it: the same object until a part of it changes. */
function useLook(): Look {
  const lang = useView((view) => view.lang);
  const viewpoint = useView((view) => view.viewpoint);
  const selected = useView((view) => view.country);
  const hovered = usePassing((passing) => passing.hovered);
  const palette = usePalette(useView((view) => view.theme));
  return useMemo(
    () => ({ palette, lang, viewpoint, selected, hovered }),
    [palette, lang, viewpoint, selected, hovered],
  );
}
