import { useCallback, useRef } from 'react';
import { FIRST_YEAR } from '../../model/year.ts';
import { useShownYearWriter } from '../../store/use-year-writer.ts';
import { round } from './panel.ts';
import type { PlotSize } from './plot-size.ts';
import { AXIS_END, centreOf, edgeOf } from './time-scale.ts';
import { useSeen } from './use-seen.ts';

interface CursorProps {
  readonly size: PlotSize;
  /** Heights of the line that gets a point in the year, one number a year. */
  readonly heights?: readonly number[];
}

/** Half the width of a year in figures, px. */
const YEAR_WIDTH = 16;

/** Where the year of the view stands, and the year pointed at: moved past React, and only while it can be seen. */
export function Cursor({ size, heights }: CursorProps) {
  const { time, top, bottom } = size;
  const cursor = useRef<SVGGElement>(null);
  const behind = useRef<SVGLineElement>(null);
  const text = useRef<SVGTextElement>(null);
  const point = useRef<SVGCircleElement>(null);
  const last = edgeOf(time, AXIS_END + 1) - YEAR_WIDTH;
  const write = useCallback(
    (shown: number, year: number) => {
      const x = round(centreOf(time, shown));
      cursor.current?.setAttribute('transform', `translate(${x} 0)`);
      point.current?.setAttribute('cy', String(heights?.[shown - FIRST_YEAR] ?? bottom));
      behind.current?.setAttribute('visibility', shown === year ? 'hidden' : 'visible');
      behind.current?.setAttribute('transform', `translate(${round(centreOf(time, year))} 0)`);
      if (!text.current) return;
      text.current.textContent = String(shown);
      text.current.setAttribute('x', String(Math.min(Math.max(x, YEAR_WIDTH), last) - x));
    },
    [time, bottom, heights, last],
  );
  useShownYearWriter(useSeen(cursor, write));
  const width = Math.max(time.slot, 3);
  return (
    <>
      <line ref={behind} className="chart-cursor-view" y1={top - 4} y2={bottom} visibility="hidden" />
      <g ref={cursor} className="chart-cursor">
        <rect
          className="chart-cursor-slot"
          x={-width / 2}
          y={top - 4}
          width={width}
          height={bottom - top + 4}
        />
        <line className="chart-cursor-line" y1={top - 4} y2={bottom} />
        <text ref={text} className="chart-cursor-year" y={top - 9} textAnchor="middle" />
        {heights && <circle ref={point} className="chart-cursor-point" r={4} />}
      </g>
    </>
  );
}
