import { FIRST_YEAR } from '../../model/year.ts';
import { halvesOf } from '../axis/halves.ts';
import { type Panel, panelOf } from '../axis/panel.ts';
import { type ChartLabel, type PlacedLabel, placeChartLabels, spotsAround } from '../axis/place-labels.ts';
import { boxesOfLine, plotBounds } from '../axis/plot-boxes.ts';
import type { PlotSize } from '../axis/plot-size.ts';
import { heightsOf, stepPath } from '../axis/step-path.ts';
import { centreOf } from '../axis/time-scale.ts';
import { boxOfMark, type PlacedMark, placeMarks } from '../official/marks.ts';
import { nameMarks } from '../official/name-marks.ts';
import { barGap, barsPath, stackOf } from '../stack/stack.ts';
import type { AgreementsSeries } from './series.ts';

export interface AgreementsLabels {
  readonly inAll: string;
  readonly signed: string;
  readonly agreements: string;
  readonly countries: string;
  readonly countriesWider: string;
}

export interface AgreementsLayout {
  readonly size: PlotSize;
  /** All agreements so far, and below it those of each year, on a scale of their own. */
  readonly upper: Panel;
  readonly lower: Panel;
  readonly line: string;
  readonly heights: readonly number[];
  readonly bars: string;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
}

/** The year whose place on the line carries its name. */
const NAMED_AT = 1996;

export function agreementsLayout(
  series: AgreementsSeries,
  size: PlotSize,
  labels: AgreementsLabels,
): AgreementsLayout {
  const halves = halvesOf(size, 0.72);
  const stated = [...series.agreements, ...series.countries, ...series.countriesWider];
  const highest = Math.max(...series.inAll, ...stated.map((statement) => statement.value));
  const upper = panelOf(halves.upper.top, halves.upper.bottom, highest, 4);
  const lower = panelOf(halves.lower.top, halves.lower.bottom, Math.max(...series.signed), 2);
  const heights = heightsOf(series.inAll, upper);
  const agreements = placeMarks(series.agreements, 'round', upper, size.time);
  const countries = placeMarks(series.countries, 'diamond', upper, size.time);
  const countriesWider = placeMarks(series.countriesWider, 'square', upper, size.time);
  const marks = [...countriesWider, ...countries, ...agreements];
  const widest = size.width * 0.36;
  const wishes: ChartLabel[] = [
    ...nameMarks(agreements.toReversed(), labels.agreements, ['above-left', 'above'], widest),
    ...nameMarks(
      countriesWider.slice(0, 1),
      labels.countriesWider,
      ['above-left', 'left', 'above'],
      size.width * 0.42,
    ),
    ...nameMarks(countries.toReversed(), labels.countries, ['right', 'below-right', 'below'], widest),
    {
      text: labels.inAll,
      tone: 'ink',
      widest,
      places: spotsAround(centreOf(size.time, NAMED_AT), heights[NAMED_AT - FIRST_YEAR] ?? upper.bottom, [
        'below-right',
        'below',
        'above-left',
      ]),
    },
  ];
  const drawing = [...boxesOfLine(heights, size.time), ...marks.map(boxOfMark)];
  const bounds = { ...plotBounds(size), bottom: upper.bottom };
  const [signed] = stackOf([{ key: 'signed', values: series.signed }]);
  return {
    size,
    upper,
    lower,
    line: stepPath(series.inAll, upper, size.time),
    heights,
    bars: signed ? barsPath(signed, lower, size.time, barGap(size.time)) : '',
    marks,
    labels: placeChartLabels(wishes, drawing, bounds),
  };
}
