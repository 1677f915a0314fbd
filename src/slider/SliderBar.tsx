import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { byYear } from '../model/by-year.ts';
import { begunPerYear } from '../model/series.ts';
import { eventYears, stepToEvent } from '../model/story.ts';
import { documentedIn } from '../model/timeline.ts';
import { clampYear, FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import { useAtlas, useTexts, useTimeline, useView } from '../store/atlas-context.ts';
import { filterOf } from '../store/counting.ts';
import { useYearWriter } from '../store/use-year-writer.ts';
import { EventLine } from './EventLine.tsx';
import { PlayControls } from './PlayControls.tsx';
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
        <Backdrop onPoint={setPointed} />
        <Track />
        <Ruler onPoint={setPointed} />
        <EventLine pointed={pointed} />
      </div>
    </section>
  );
}

/** Position of a year on the track, 0 to 1. */
const shareOf = (year: number): number => (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);

/** Of the line that leads to the year. */
const stretch = (year: number): string => `scaleX(${shareOf(year)})`;
/** Of the veil, which begins behind the bar of the year; the bar is 1.3 % wide. */
const shift = (year: number): string => `translateX(${shareOf(year) * 100 + 0.65}%)`;

/** Years a page key moves. */
const PAGE = 10;

/** The browser's own slider, drawn over: a step moves its thumb and one line, and React draws nothing. */
function Track() {
  const { actions, dataset, store } = useAtlas();
  const t = useTexts();
  const timeline = useTimeline();
  const input = useRef<HTMLInputElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const [first] = useState(() => store.getState().view.year);
  const years = useMemo(() => eventYears(dataset), [dataset]);
  const sayValue = useMemo(
    () => byYear((year) => t('slider.value', { year, partners: documentedIn(timeline, year) })),
    [t, timeline],
  );
  useYearWriter(
    useCallback(
      (year) => {
        if (done.current) done.current.style.transform = stretch(year);
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
      <div className="slider-track">
        <div ref={done} className="slider-done" style={{ transform: stretch(first) }} />
      </div>
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

/** Records begun in each year as bars; the bar of the year shown is strong, and a click goes to its year. */
const Backdrop = memo(function Backdrop({ onPoint }: { readonly onPoint: (year: number | null) => void }) {
  const { dataset, actions } = useAtlas();
  const t = useTexts();
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const bars = useMemo(
    () => begunPerYear(dataset, filterOf({ kinds, unverified })),
    [dataset, kinds, unverified],
  );
  const most = Math.max(1, ...bars);
  return (
    <div className="slider-bars" role="presentation" onPointerLeave={() => onPoint(null)}>
      {bars.map((count, slot) => {
        const year = FIRST_YEAR + slot;
        const style: CSSProperties = { left: `${shareOf(year) * 100}%`, height: `${(count / most) * 100}%` };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the slider itself is the keyboard's way
          // biome-ignore lint/a11y/useKeyWithClickEvents: the slider itself is the keyboard's way
          <span
            key={year}
            className="slider-bar-hit"
            style={{ left: `${shareOf(year) * 100}%` }}
            title={t('slider.records', { count, year })}
            onClick={() => actions.goToYear(year)}
            onPointerEnter={() => onPoint(year)}
          >
            <span className="slider-bar" style={{ height: style.height }} />
          </span>
        );
      })}
      <NowBar />
    </div>
  );
});

/** Covers what lies after the year shown, so that only one element moves on a step. */
function NowBar() {
  const { store } = useAtlas();
  const veil = useRef<HTMLSpanElement>(null);
  const [first] = useState(() => store.getState().view.year);
  useYearWriter(
    useCallback((year) => {
      if (veil.current) veil.current.style.transform = shift(year);
    }, []),
  );
  return (
    <span className="slider-later" aria-hidden="true">
      <span ref={veil} className="slider-now" style={{ transform: shift(first) }} />
    </span>
  );
}
