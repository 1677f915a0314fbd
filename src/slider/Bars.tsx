import { memo, type PointerEvent, useCallback, useMemo, useRef, useState } from 'react';
import { begunPerYear } from '../model/series.ts';
import { clampYear, FIRST_YEAR, YEAR_COUNT } from '../model/year.ts';
import { useAtlas, useTexts, useView } from '../store/atlas-context.ts';
import { filterOf } from '../store/counting.ts';
import { useYearWriter } from '../store/use-year-writer.ts';
import { positionOf } from './position.ts';

/** Width of a bar in shares of the track. */
const WIDTH = 0.008;
/** Where the veil begins: behind the bar of the year. */
const behind = (year: number): number => positionOf(year) * 100 + 0.65;
/** Where it ends: half a bar behind the last year. */
const END = 101.5;
/** A year without a record keeps a line to stand on, in shares of the tallest. */
const LEAST = 0.025;

const barPath = (slot: number, share: number): string => {
  const left = (positionOf(FIRST_YEAR + slot) - WIDTH / 2) * 100;
  const high = Math.max(share, LEAST);
  return `M${left.toFixed(3)} 1v${-high.toFixed(3)}h${WIDTH * 100}v${high.toFixed(3)}z`;
};

/** Records begun in each year as one drawing; the bar pointed at is strong, and a click goes to its year. */
export const Bars = memo(function Bars({ onPoint }: { readonly onPoint: (year: number | null) => void }) {
  const { dataset, actions } = useAtlas();
  const t = useTexts();
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const box = useRef<HTMLDivElement>(null);
  const strong = useRef<SVGPathElement>(null);
  const pointed = useRef<number | null>(null);
  const counts = useMemo(
    () => begunPerYear(dataset, filterOf({ kinds, unverified })),
    [dataset, kinds, unverified],
  );
  const bars = useMemo(() => {
    const most = Math.max(1, ...counts);
    return counts.map((count, slot) => barPath(slot, count / most));
  }, [counts]);

  const yearAt = (event: { readonly clientX: number }): number => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return clampYear(FIRST_YEAR + Math.round(((event.clientX - left) / width) * (YEAR_COUNT - 1)));
  };
  const point = (year: number | null): void => {
    if (year === pointed.current) return;
    pointed.current = year;
    const slot = year === null ? -1 : year - FIRST_YEAR;
    strong.current?.setAttribute('d', bars[slot] ?? '');
    if (box.current) {
      box.current.title = year === null ? '' : t('slider.records', { count: counts[slot] ?? 0, year });
    }
    onPoint(year);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the slider itself is the keyboard's way
    <div
      ref={box}
      className="slider-bars"
      role="presentation"
      onClick={(event) => actions.goToYear(yearAt(event))}
      onPointerMove={(event: PointerEvent) => point(yearAt(event))}
      onPointerLeave={() => point(null)}
    >
      <svg className="slider-chart" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <path className="slider-bar" d={bars.join('')} />
        <Veil />
        <path ref={strong} className="slider-bar-pointed" d="" />
      </svg>
    </div>
  );
});

/** Covers what lies after the year shown: one end of a broad line is all that moves on a step. */
function Veil() {
  const { store } = useAtlas();
  const veil = useRef<SVGLineElement>(null);
  const [first] = useState(() => store.getState().view.year);
  useYearWriter(useCallback((year) => veil.current?.setAttribute('x1', String(behind(year))), []));
  return <line ref={veil} className="slider-veil" x1={behind(first)} x2={END} y1={0.5} y2={0.5} />;
}
