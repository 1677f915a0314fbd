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
/** Radius of the point, and width of its rim, px. */
const POINT = 4;
const RIM = 1.5;

/**
 * Ends of a line are written, nothing is shifted: a browser composes the whole page anew for every shift, and asks
 * its style sheets for every attribute that style can set too.
 */
function stand(line: SVGLineElement | null, x: number): void {
  line?.setAttribute('x1', String(x));
  line?.setAttribute('x2', String(x));
}

/** Where the year of the view stands, and the year pointed at: moved past React, and only while it can be seen. */
export function Cursor({ size, heights }: CursorProps) {
  const { time, top, bottom } = size;
  const slot = useRef<SVGLineElement>(null);
  const line = useRef<SVGLineElement>(null);
  const behind = useRef<SVGLineElement>(null);
  const text = useRef<SVGTextElement>(null);
  const rim = useRef<SVGLineElement>(null);
  const point = useRef<SVGLineElement>(null);
  const last = edgeOf(time, AXIS_END + 1) - YEAR_WIDTH;
  const write = useCallback(
    (shown: number, year: number) => {
      const x = round(centreOf(time, shown));
      stand(slot.current, x);
      stand(line.current, x);
      // In the year of the view itself it lies under the other line.
      stand(behind.current, round(centreOf(time, year)));
      const y = String(heights?.[shown - FIRST_YEAR] ?? bottom);
      for (const dot of [rim.current, point.current]) {
        stand(dot, x);
        dot?.setAttribute('y1', y);
        dot?.setAttribute('y2', y);
      }
      const node = text.current?.firstChild;
      if (!(node instanceof Text)) return;
      node.data = String(shown);
      text.current?.setAttribute('x', String(Math.min(Math.max(x, YEAR_WIDTH), last)));
    },
    [time, bottom, heights, last],
  );
  useShownYearWriter(useSeen(line, write));
  const from = top - 4;
  return (
    <>
      <line ref={behind} className="chart-cursor-view" y1={from} y2={bottom} />
      <line
        ref={slot}
        className="chart-cursor-slot"
        strokeWidth={Math.max(time.slot, 3)}
        y1={from}
        y2={bottom}
      />
      <line ref={line} className="chart-cursor-line" y1={from} y2={bottom} />
      <text ref={text} className="chart-cursor-year" y={top - 9} textAnchor="middle">
        {FIRST_YEAR}
      </text>
      {heights && (
        <>
          <line ref={rim} className="chart-cursor-rim" strokeWidth={(POINT + RIM / 2) * 2} />
          <line ref={point} className="chart-cursor-point" strokeWidth={(POINT - RIM / 2) * 2} />
        </>
      )}
    </>
  );
}
