import { FIRST_YEAR } from '../../model/year.ts';
import { type Panel, panelOf } from '../axis/panel.ts';
import { type ChartLabel, type PlacedLabel, placeChartLabels, spotsAround } from '../axis/place-labels.ts';
import { boxesOfLine, plotBounds } from '../axis/plot-boxes.ts';
import type { PlotSize } from '../axis/plot-size.ts';
import { heightsOf, stepPath } from '../axis/step-path.ts';
import { centreOf } from '../axis/time-scale.ts';
import { boxOfMark, type PlacedMark, placeMarks } from '../official/marks.ts';
import { nameMarks } from '../official/name-marks.ts';
import type { PartnersSeries } from './series.ts';

/** The words that stand in the drawing itself. */
export interface PartnersLabels {
  readonly documented: string;
  readonly official: string;
  readonly about: string;
  readonly atLeast: string;
}

export interface PartnersLayout {
  readonly size: PlotSize;
  readonly panel: Panel;
  readonly line: string;
  /** Height of the line in each year. */
  readonly heights: readonly number[];
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
}

/** The year whose place on the line carries its name: early enough to leave the official points alone. */
const NAMED_AT = 1968;

export function partnersLayout(
  series: PartnersSeries,
  size: PlotSize,
  labels: PartnersLabels,
): PartnersLayout {
  const highest = Math.max(...series.documented, ...series.official.map((statement) => statement.value));
  const panel = panelOf(size.top, size.bottom, highest, 4);
  const heights = heightsOf(series.documented, panel);
  const marks = placeMarks(series.official, 'round', panel, size.time);
  const drawing = [...boxesOfLine(heights, size.time), ...marks.map(boxOfMark)];
  return {
    size,
    panel,
    line: stepPath(series.documented, panel, size.time),
    heights,
    marks,
    labels: placeChartLabels(wishes(heights, marks, size, labels), drawing, plotBounds(size)),
  };
}

function wishes(
  heights: readonly number[],
  marks: readonly PlacedMark[],
  size: PlotSize,
  labels: PartnersLabels,
): readonly ChartLabel[] {
  const widest = size.width * 0.34;
  const about = marks.filter((mark) => mark.stroke === 'dashed');
  const atLeast = marks.filter((mark) => mark.tick === 'up');
  const named = heights[NAMED_AT - FIRST_YEAR] ?? size.bottom;
  return [
    {
      text: labels.documented,
      tone: 'ink',
      widest,
      places: spotsAround(centreOf(size.time, NAMED_AT), named, ['above-left', 'above', 'below-right']),
    },
    ...nameMarks(
      marks.filter((mark) => mark.stroke === 'filled').slice(0, 1),
      labels.official,
      ['above-left', 'above', 'left', 'below-right'],
      widest,
    ),
    ...nameMarks(about.slice(0, 1), labels.about, ['above-left', 'above', 'left', 'below-right'], widest),
    ...nameMarks(atLeast.slice(-1), labels.atLeast, ['below-left', 'below', 'above-left'], widest),
  ];
}
