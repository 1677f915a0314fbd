import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react';
import { clampYear, FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';
import { useAtlas, usePassing } from '../../store/atlas-context.ts';
import type { PlotSize } from '../axis/plot-size.ts';
import { yearAt } from '../axis/time-scale.ts';
import { type ReadingItem, sayReading } from './reading.ts';
import { useWords } from './use-words.ts';
import type { ChartText } from './words.ts';
import './plot.css';

interface PlotSurfaceProps {
  readonly size: PlotSize;
  readonly text: ChartText;
  readonly read: (year: number) => readonly ReadingItem[];
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: FIRST_YEAR - LAST_YEAR,
  End: LAST_YEAR - FIRST_YEAR,
};

/** The drawing as one stop of the keyboard: pointing reads a year in all charts, a click or Enter goes to it. */
export function PlotSurface({ size, text, read, children }: PlotSurfaceProps) {
  const { store, actions } = useAtlas();
  const { t } = useWords();
  const [focused, setFocused] = useState(false);
  const id = useId();
  const current = (): number => store.getState().passing.pointedYear ?? store.getState().view.year;
  const under = (event: MouseEvent): number =>
    yearAt(size.time, event.clientX - event.currentTarget.getBoundingClientRect().left);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined) actions.pointAtYear(clampYear(current() + step));
    else if (event.key === 'Enter' || event.key === ' ') actions.goToYear(current());
    else if (event.key === 'Escape') actions.pointAtYear(null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="chart-surface"
      role="application"
      aria-roledescription={t('charts.chart')}
      aria-label={text.title}
      aria-describedby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that its description names
      tabIndex={0}
      onPointerMove={(event) => actions.pointAtYear(under(event))}
      onPointerDown={(event) => actions.pointAtYear(under(event))}
      onPointerLeave={() => actions.pointAtYear(null)}
      onClick={(event) => actions.goToYear(under(event))}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        actions.pointAtYear(null);
      }}
    >
      <p id={id} className="only-heard">
        {text.description} {t('charts.keys')}
      </p>
      <svg
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
      >
        {children}
      </svg>
      <output className="only-heard">{focused && <Spoken read={read} />}</output>
    </div>
  );
}

/** The numbers of the year pointed at, spoken by the one chart that has the focus. */
function Spoken({ read }: Pick<PlotSurfaceProps, 'read'>) {
  const words = useWords();
  const year = usePassing((passing) => passing.pointedYear);
  return year === null ? null : sayReading(year, read(year), words);
}
