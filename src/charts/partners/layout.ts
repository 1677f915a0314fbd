import { FIRST_YEAR } from '../../model/year.ts';
import { type Panel, panelOf } from '../axis/panel.ts';
import { type LabelWish, type PlacedLabel, placeLabels, spotsAround } from '../axis/place-labels.ts';
import { boxesOfLine, plotBounds } from '../axis/plot-boxes.ts';
import type { PlotSize } from '../axis/plot-size.ts';
import { heightsOf, stepPath } from '../axis/step-path.ts';
import { centreOf } from '../axis/time-scale.ts';
import { boxOfMark, type PlacedMark, placeMarks } from '../official/marks.ts';
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
    labels: placeLabels(wishes(heights, marks, size, labels), drawing, plotBounds(size)),
  };
}

function wishes(
  heights: readonly number[],
  marks: readonly PlacedMark[],
  size: PlotSize,
  labels: PartnersLabels,
): readonly LabelWish[] {
  const widest = size.width * 0.34;
  const beside = (
    mark: PlacedMark | undefined,
    text: string,
    order: Parameters<typeof spotsAround>[2],
  ): LabelWish[] =>
    mark ? [{ text, tone: 'official', widest, places: spotsAround(mark.x, mark.y, order) }] : [];
  const named = heights[NAMED_AT - FIRST_YEAR] ?? size.bottom;
  return [
    {
      text: labels.documented,
      tone: 'ink',
      widest,
      places: spotsAround(centreOf(size.time, NAMED_AT), named, ['above-left', 'above', 'below-right']),
    },
    ...beside(
      marks.find((mark) => mark.stroke === 'filled'),
      labels.official,
      ['above-left', 'above', 'left', 'below-right'],
    ),
    ...beside(
      marks.find((mark) => mark.stroke === 'dashed'),
      labels.about,
      ['above-left', 'above', 'left', 'below-right'],
    ),
    ...beside(
      marks.findLast((mark) => mark.tick === 'up'),
      labels.atLeast,
      ['below-left', 'below', 'below-right', 'above-left'],
    ),
  ];
}
