import type PptxGenJS from 'pptxgenjs';
import { PARTNER_METRIC, totalsOf } from '../model/official.ts';
import { yearOf } from '../model/partial-date.ts';
import { documentedIn } from '../model/timeline.ts';
import { FIRST_YEAR, LAST_YEAR, YEAR_COUNT } from '../model/year.ts';
import type { Sheet } from '../picture/sheet.ts';
import { hexOf } from './slide-color.ts';

interface Inches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What the chart says to those who do not see it. */
function chartWords({ texts, input }: Sheet, documented: readonly number[]): string {
  const value = documented[input.view.year - FIRST_YEAR] ?? 0;
  return texts('share.slide.chart', { year: input.view.year, value, from: FIRST_YEAR, to: LAST_YEAR });
}

/** Documented and official partners as a chart of the slide program, with its sheet of numbers. */
export function addPartnersChart(pptx: PptxGenJS, slide: PptxGenJS.Slide, sheet: Sheet, place: Inches): void {
  const { texts, palette, input } = sheet;
  const years = Array.from({ length: YEAR_COUNT }, (_, index) => FIRST_YEAR + index);
  const labels = years.map(String);
  const documented = years.map((year) => documentedIn(input.facts.timeline, year));
  const totals = totalsOf(input.dataset, PARTNER_METRIC);
  // The library writes an empty cell for what is not a number; its types know numbers only.
  const official = years.map(
    (year) => totals.findLast((total) => yearOf(total.asOf) === year)?.value ?? Number.NaN,
  );
  const comparable = input.view.kinds.length === 0;
  const line: PptxGenJS.IChartMulti = {
    type: pptx.ChartType.line,
    data: [{ name: texts('share.picture.documentedLine'), labels, values: documented }],
    options: { chartColors: [hexOf(palette.ink)], lineSize: 2, lineDataSymbol: 'none' },
  };
  const rings: PptxGenJS.IChartMulti = {
    type: pptx.ChartType.line,
    data: [{ name: texts('share.picture.officialRings'), labels, values: official }],
    options: {
      chartColors: [hexOf(palette.official), hexOf(palette.official)],
      lineSize: 0,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 4,
      lineDataSymbolLineColor: hexOf(palette.official),
    },
  };
  const year = input.view.year;
  // A bar as thin as a line, up to the number of the year.
  const here: PptxGenJS.IChartMulti = {
    type: pptx.ChartType.bar,
    data: [
      {
        name: String(year),
        labels,
        values: years.map((each, index) => (each === year ? (documented[index] ?? 0) : Number.NaN)),
      },
    ],
    options: { chartColors: [hexOf(palette.muted)], barGapWidthPct: 60, barGrouping: 'clustered' },
  };
  const words = { color: hexOf(palette.muted), size: 12 };
  const options: PptxGenJS.IChartOpts = {
    ...place,
    altText: chartWords(sheet, documented),
    showLegend: true,
    legendPos: 't',
    legendFontSize: 12,
    legendColor: hexOf(palette.ink),
    catAxisLabelColor: words.color,
    catAxisLabelFontSize: words.size,
    catAxisLabelFrequency: '20',
    catAxisLineShow: true,
    catAxisMajorTickMark: 'none',
    valAxisLabelColor: words.color,
    valAxisLabelFontSize: words.size,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    valGridLine: { color: hexOf(palette.line), size: 0.5 },
    catGridLine: { style: 'none' },
    displayBlanksAs: 'gap',
  };
  // The types of the library want the options third; for a chart of two types it reads them from the second.
  Reflect.apply(slide.addChart, slide, [[line, ...(comparable ? [rings] : []), here], options, options]);
}
