import { FIRST_YEAR } from '../../model/year.ts';
import type { Box } from '../../plane/box.ts';
import type { FieldGroup } from '../../theme.ts';
import { halvesOf } from '../axis/halves.ts';
import { type Panel, panelOf, round, yOf } from '../axis/panel.ts';
import { type ChartLabel, type PlacedLabel, placeChartLabels, spotsAround } from '../axis/place-labels.ts';
import { boxesOfLine, plotBounds } from '../axis/plot-boxes.ts';
import type { PlotSize } from '../axis/plot-size.ts';
import { heightsOf, stepPath } from '../axis/step-path.ts';
import { centreOf, edgeOf } from '../axis/time-scale.ts';
import { boxOfMark, type PlacedMark, placeMarks } from '../official/marks.ts';
import { nameMarks } from '../official/name-marks.ts';
import { barsPath, stackOf } from '../stack/stack.ts';
import type { LaboratoriesSeries, Target } from './series.ts';

export interface LaboratoriesLabels {
  readonly beltRoad: string;
  readonly official: string;
  readonly target: string;
}

export interface LaboratoriesLayout {
  readonly size: PlotSize;
  /** All named laboratories by field; below it those of the Belt and Road programme alone. */
  readonly upper: Panel;
  readonly lower: Panel;
  readonly areas: readonly { readonly key: FieldGroup; readonly path: string }[];
  readonly line: string;
  readonly allHeights: readonly number[];
  readonly heights: readonly number[];
  readonly marks: readonly PlacedMark[];
  readonly target: Box | null;
  readonly labels: readonly PlacedLabel[];
}

export function laboratoriesLayout(
  series: LaboratoriesSeries,
  size: PlotSize,
  labels: LaboratoriesLabels,
): LaboratoriesLayout {
  const halves = halvesOf({ ...size, top: size.top + 16 }, 0.5);
  const upper = panelOf(halves.upper.top, halves.upper.bottom, Math.max(...series.all), 3);
  const highest = Math.max(
    ...series.beltRoad,
    ...series.official.map((statement) => statement.value),
    series.target?.value ?? 0,
  );
  const lower = panelOf(halves.lower.top, halves.lower.bottom, highest, 2);
  const heights = heightsOf(series.beltRoad, lower);
  const marks = placeMarks(series.official, 'round', lower, size.time);
  const target = series.target && targetBox(series.target, lower, size);
  const drawing = [...boxesOfLine(heights, size.time), ...marks.map(boxOfMark), ...(target ? [target] : [])];
  return {
    size,
    upper,
    lower,
    areas: stackOf(series.groups).map((layer) => ({
      key: layer.key,
      path: barsPath(layer, upper, size.time, 0),
    })),
    line: stepPath(series.beltRoad, lower, size.time),
    allHeights: heightsOf(series.all, upper),
    heights,
    marks,
    target,
    labels: placeChartLabels(wishes(series, heights, marks, target, size, labels), drawing, {
      ...plotBounds(size),
      top: lower.top - 4,
      bottom: lower.bottom,
    }),
  };
}

function targetBox({ value, year }: Target, panel: Panel, { time }: PlotSize): Box {
  const middle = centreOf(time, year);
  const half = Math.max(time.slot, 6) / 2;
  return {
    left: round(middle - half),
    right: round(middle + half),
    top: yOf(panel, value),
    bottom: panel.bottom,
  };
}

function wishes(
  series: LaboratoriesSeries,
  heights: readonly number[],
  marks: readonly PlacedMark[],
  target: Box | null,
  size: PlotSize,
  labels: LaboratoriesLabels,
): readonly ChartLabel[] {
  const widest = size.width * 0.6;
  const begins = series.beltRoad.findIndex((value) => value > 0);
  const left = ['left', 'above-left', 'below-left'] as const;
  const named = (text: string, tone: string, x: number, y: number): ChartLabel => ({
    text,
    tone,
    widest,
    places: spotsAround(x, y, left, 6),
  });
  return [
    ...(target ? [named(labels.target, 'official', target.left, target.top + 5)] : []),
    ...nameMarks(marks.slice(0, 1), labels.official, left, widest),
    ...(begins >= 0
      ? [named(labels.beltRoad, 'ink', edgeOf(size.time, FIRST_YEAR + begins), (heights[begins] ?? 0) + 2)]
      : []),
  ];
}
