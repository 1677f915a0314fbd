import { type TimeScale, timeScale } from './time-scale.ts';

/** Where the drawing of a chart lies, px; the same in all charts, so that their years stand one above the other. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly time: TimeScale;
  /** Of the values; above it the year at the cursor, below it the axis. */
  readonly top: number;
  readonly bottom: number;
}

const LEFT = 30;
const RIGHT = 6;
const TOP = 22;
const AXIS = 24;
const NARROW = 480;

export function plotSize(width: number): PlotSize {
  const height = width < NARROW ? 270 : 320;
  return { width, height, time: timeScale(LEFT, width - RIGHT), top: TOP, bottom: height - AXIS };
}
