import { Slider } from '@base-ui/react/slider';
import { type CSSProperties, type KeyboardEvent, memo, useMemo, useState } from 'react';
import { begunPerYear } from '../model/series.ts';
import { eventYears, stepToEvent } from '../model/story.ts';
import { documentedIn } from '../model/timeline.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/year.ts';
import { useAtlas, useTexts, useTimeline, useView } from '../store/atlas-context.ts';
import { filterOf } from '../store/counting.ts';
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

function Track() {
  const { actions, dataset } = useAtlas();
  const t = useTexts();
  const timeline = useTimeline();
  const year = useView((view) => view.year);
  const years = useMemo(() => eventYears(dataset), [dataset]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // A key that is held is a slow drag: the address follows, and one entry is left when it is let go.
    if (event.repeat && STEP_KEYS.has(event.key)) actions.holdSlider();
    if (!event.shiftKey) return;
    const step = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : isBack(event.key) ? -1 : null;
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    actions.goToYear(stepToEvent(years, year, step));
  };
  return (
    <Slider.Root
      className="slider-root"
      value={year}
      min={FIRST_YEAR}
      max={LAST_YEAR}
      step={1}
      largeStep={10}
      onValueChange={(value, details) => {
        if (details.reason === 'drag' || details.reason === 'track-press') actions.holdSlider();
        actions.goToYear(value);
      }}
      // A key commits with every step; it is let go when it comes up.
      onValueCommitted={(_, details) => {
        if (details.reason !== 'keyboard') actions.releaseSlider();
      }}
    >
      <Slider.Control
        className="slider-control"
        onKeyDownCapture={onKeyDown}
        onKeyUp={() => actions.releaseSlider()}
        onBlur={() => actions.releaseSlider()}
      >
        <Slider.Track className="slider-track">
          <Slider.Indicator className="slider-done" />
          <Slider.Thumb
            className="slider-thumb"
            aria-label={t('slider.label')}
            getAriaValueText={() => t('slider.value', { year, partners: documentedIn(timeline, year) })}
          />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
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

const isBack = (key: string): boolean => key === 'ArrowLeft' || key === 'ArrowDown';

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
  const share = useView((view) => shareOf(view.year));
  return <span className="slider-now" style={{ left: `${share * 100}%` }} aria-hidden="true" />;
}
