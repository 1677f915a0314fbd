import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Capital } from '../model/dataset.ts';
import type { Scene, SceneFacts } from '../model/scene.ts';
import type { World } from '../model/territory.ts';
import type { View } from '../model/view.ts';
import { useAtlas, usePassing, useTexts, useTimeline, useView } from '../store/atlas-context.ts';
import { makeNextScene, sceneFor } from '../store/scene-memo.ts';
import { useIdleWork } from '../store/use-idle-work.ts';
import { usePalette } from '../store/use-palette.ts';
import { HoverCard } from './HoverCard.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapSummary } from './MapSummary.tsx';
import { MapChoices, MapZoom } from './MapTools.tsx';
import type { Pointed } from './map-painter.ts';
import { MapStage, type PainterName } from './map-stage.ts';
import { stepInWalk, walkOrder } from './walk.ts';
import './map.css';

interface Props {
  readonly world: World;
  readonly capitals: ReadonlyMap<string, readonly Capital[]>;
  /** SVG that stands where no script runs. */
  readonly picture?: string;
}

export interface Hover {
  readonly pointed: number | string;
  readonly at: readonly [number, number];
}

const AT_FIRST = { name: 'canvas', settled: false } as const;

/** Draws nothing of what the map looks like: it makes the stage, feeds it and takes it down. */
export function MapView({ world, capitals, picture }: Props) {
  const { store, actions, dataset } = useAtlas();
  const t = useTexts();
  const timeline = useTimeline();
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<MapStage | null>(null);
  const [painter, setPainter] = useState<{ readonly name: PainterName; readonly settled: boolean }>(AT_FIRST);
  const [hover, setHover] = useState<Hover | null>(null);
  const summary = useId();
  // Where the keys have walked to: the way goes on from there when the focus comes back.
  const walked = useRef<string | null>(null);
  const lang = useView((view) => view.lang);
  const viewpoint = useView((view) => view.viewpoint);
  const color = useView((view) => view.color);
  const span = useView((view) => view.span);
  const selected = useView((view) => view.country);
  const embed = useView((view) => view.embed);
  const hovered = usePassing((passing) => passing.hovered);
  const palette = usePalette(useView((view) => view.theme));
  const facts = useMemo((): SceneFacts => ({ timeline, world, capitals }), [timeline, world, capitals]);
  const gestures = useMemo(
    () => ({
      windows: t('map.gestures.windows'),
      mac: t('map.gestures.mac'),
      mobile: t('map.gestures.mobile'),
    }),
    [t],
  );
  const look = { palette, lang, viewpoint, selected, hovered, gestures };
  const firstLook = useRef(look);
  const firstFacts = useRef(facts);

  useEffect(() => {
    if (!frame.current) return;
    const partnerOf = (pointed: Pointed): string =>
      typeof pointed === 'number' ? (world.polities[pointed]?.partner ?? '') : (pointed ?? '');
    const map = new MapStage({
      container: frame.current,
      world,
      capitals: firstFacts.current.capitals,
      scene: sceneFor(firstFacts.current, store.getState().view),
      look: firstLook.current,
      events: {
        onHover: (pointed, at) => {
          setHover(pointed === null ? null : { pointed, at });
          actions.hover(partnerOf(pointed) || null);
        },
        onPick: (pointed) => {
          const partner = partnerOf(pointed);
          actions.selectCountry(dataset.partnerById.has(partner) ? partner : null);
        },
        onPainter: (name, settled) => setPainter({ name, settled }),
      },
    });
    stage.current = map;
    return () => {
      stage.current = null;
      map.destroy();
    };
  }, [world, store, actions, dataset]);

  // The year goes past React: the stage listens to the store itself.
  useEffect(() => {
    const show = (view: View): void => stage.current?.setScene(sceneFor(facts, view));
    show(store.getState().view);
    return store.subscribe((state) => state.view, show);
  }, [facts, store]);

  // The first drag finds its years made already.
  useIdleWork(
    useCallback(() => {
      const view = { viewpoint, color, span, year: store.getState().view.year };
      // Begun anew with each painter: what was made ready for the last is gone with it.
      return makeNextScene(
        facts,
        view,
        (scene) => painter.settled && (stage.current?.prepare(scene) ?? false),
      );
    }, [facts, viewpoint, color, span, store, painter]),
  );

  useEffect(() => {
    stage.current?.setLook({ palette, lang, viewpoint, selected, hovered, gestures });
  }, [palette, lang, viewpoint, selected, hovered, gestures]);

  useEffect(() => {
    if (selected !== null) stage.current?.bringIntoSight(selected);
  }, [selected]);

  const sceneNow = (): Scene => sceneFor(facts, store.getState().view);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const step = STEP_OF[event.key];
    if (step) {
      const order = walkOrder(sceneNow().marks, (id) => dataset.partnerById.get(id));
      const { passing, view } = store.getState();
      const next = stepInWalk(order, passing.hovered ?? walked.current ?? view.country, step);
      walked.current = next;
      actions.hover(next);
      if (next) stage.current?.bringIntoSight(next);
    } else if (event.key === 'Enter' && hovered !== null) actions.selectCountry(hovered);
    else if (event.key === 'Escape') {
      walked.current = null;
      actions.hover(null);
    } else if (event.key === '+' || event.key === '=') stage.current?.zoomBy(1);
    else if (event.key === '-') stage.current?.zoomBy(-1);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ currentTarget, target }: FocusEvent): void => {
    if (target === currentTarget && target.matches(':focus-visible')) actions.hover(walked.current);
  };
  // Else the country left behind would go on speaking with every year.
  const onBlur = ({ currentTarget, target }: FocusEvent): void => {
    if (target === currentTarget) actions.hover(null);
  };

  return (
    <section className="map" aria-label={t('map.region')}>
      <MapSummary id={summary} />
      {embed ? null : <MapChoices />}
      <div className="map-stage">
        <div
          className="map-walk"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop, arrows inside
          tabIndex={0}
          aria-label={t('map.keys')}
          aria-describedby={summary}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
          data-ready={painter.settled}
          data-painter={painter.name}
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
            pointOf={(id) => stage.current?.pointOf(id) ?? null}
          />
        </div>
        <MapZoom
          onZoom={(steps) => stage.current?.zoomBy(steps)}
          onWorld={() => stage.current?.showWorld()}
        />
      </div>
      <MapLegend facts={facts} />
    </section>
  );
}

const STEP_OF: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
