import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { byYear } from '../model/by-year.ts';
import { eventYears, stepToEvent } from '../model/story.ts';
import { documentedIn } from '../model/timeline.ts';
import { clampYear, FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import { useAtlas, useTexts, useTimeline } from '../store/atlas-context.ts';
import { useYearWriter } from '../store/use-year-writer.ts';
import { Bars } from './Bars.tsx';
import { EventLine } from './EventLine.tsx';
import { PlayControls } from './PlayControls.tsx';
import { positionOf } from './position.ts';
import { Ruler } from './Ruler.tsx';
import './slider.css';

/** The year: a slider on bars of records, the three periods above, the marks of events below. */
export function SliderBar() {
  const t = useTexts();
  const [pointed, setPointed] = useState<number | null>(null);
  return (
    <section className="slider" aria-label={t('slider.timeline')}>
      <PlayControls />
      <div className="slider-time">
        <Bars onPoint={setPointed} />
        <Track />
        <Ruler onPoint={setPointed} />
        <EventLine pointed={pointed} />
      </div>
    </section>
  );
}

/** Where the line that leads to the year ends. */
const reach = (year: number): string => `${positionOf(year) * 100}%`;

/** Years a page key moves. */
const PAGE = 10;

/** The browser's own slider, drawn over: a step moves its thumb and one line, and React draws nothing. */
function Track() {
  const { actions, dataset, store } = useAtlas();
  const t = useTexts();
  const timeline = useTimeline();
  const input = useRef<HTMLInputElement>(null);
  const done = useRef<SVGLineElement>(null);
  const [first] = useState(() => store.getState().view.year);
  const years = useMemo(() => eventYears(dataset), [dataset]);
  const sayValue = useMemo(
    () => byYear((year) => t('slider.value', { year, partners: documentedIn(timeline, year) })),
    [t, timeline],
  );
  useYearWriter(
    useCallback(
      (year) => {
        done.current?.setAttribute('x2', reach(year));
        if (!input.current) return;
        if (input.current.value !== String(year)) input.current.value = String(year);
        input.current.setAttribute('aria-valuenow', String(year));
        input.current.setAttribute('aria-valuetext', sayValue(year));
      },
      [sayValue],
    ),
  );
  // React writes an input's attributes anew after each of its events; these never come so far.
  useEffect(() => {
    const moved = (event: Event): void => {
      event.stopPropagation();
      if (event.target instanceof HTMLInputElement) actions.goToYear(Number(event.target.value));
    };
    const element = input.current;
    element?.addEventListener('input', moved);
    element?.addEventListener('change', moved);
    return () => {
      element?.removeEventListener('input', moved);
      element?.removeEventListener('change', moved);
    };
  }, [actions]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!STEP_KEYS.has(event.key)) return;
    // A key that is held is a slow drag: the address follows, and one entry is left when it is let go.
    if (event.repeat) actions.holdSlider();
    const { year } = store.getState().view;
    const direction = isBack(event.key) ? -1 : 1;
    const arrow = event.key.startsWith('Arrow');
    if (event.shiftKey && arrow) actions.goToYear(stepToEvent(years, year, direction));
    else if (event.key.startsWith('Page')) actions.goToYear(clampYear(year + direction * PAGE));
    else return;
    event.preventDefault();
  };
  return (
    <div className="slider-root">
      <svg className="slider-track" aria-hidden="true">
        <line className="slider-rest" x1="0" x2="100%" y1="50%" y2="50%" />
        <line ref={done} className="slider-done" x1="0" x2={reach(first)} y1="50%" y2="50%" />
      </svg>
      <input
        ref={input}
        className="slider-input"
        type="range"
        min={FIRST_YEAR}
        max={LAST_YEAR}
        step={1}
        defaultValue={first}
        aria-label={t('slider.label')}
        onPointerDown={(event) => {
          if (event.button === 0) actions.holdSlider();
        }}
        onPointerUp={() => actions.releaseSlider()}
        onPointerCancel={() => actions.releaseSlider()}
        onKeyDown={onKeyDown}
        onKeyUp={() => actions.releaseSlider()}
        onBlur={() => actions.releaseSlider()}
      />
    </div>
  );
}

const STEP_KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

const isBack = (key: string): boolean => key === 'ArrowLeft' || key === 'ArrowDown' || key === 'PageDown';
