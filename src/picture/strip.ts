import { PARTNER_METRIC, totalsOf } from '../model/official.ts';
import { yearOf } from '../model/partial-date.ts';
import { documentedIn } from '../model/timeline.ts';
import { FIRST_YEAR, LAST_YEAR, PERIODS } from '../model/year.ts';
import { widthOf } from '../symbols/text-width.ts';
import { type Block, type Sheet, SIZE } from './sheet.ts';
import { element, group, num, textLine } from './svg.ts';

const TICKS = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;

/** The years as one line: three period bands, where the picture stands, and above them the chart if asked for. */
export function stripBlock(sheet: Sheet, width: number, chartHeight: number): Block {
  const { unit } = sheet;
  const head = chartHeight > 0 ? 17 * unit : 0;
  const years = 15 * unit;
  const names = 15 * unit;
  return {
    height: head + chartHeight + years + 3 * unit + names,
    draw: (x, y) => {
      // Room for the numbers of the scale.
      const left = x + (chartHeight > 0 ? 24 * unit : 0);
      const right = x + width - 4 * unit;
      const xOf = (year: number): number =>
        left + ((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * (right - left);
      const axis = y + head + chartHeight;
      return group({}, [
        chartHeight > 0 ? drawChart(sheet, { x, y, head, height: chartHeight, left, right, xOf }) : '',
        drawYears(sheet, xOf, axis + 11 * unit, chartHeight > 0),
        drawBands(sheet, xOf, axis + years),
        drawCursor(sheet, xOf, y + (chartHeight > 0 ? head : years - 2 * unit), axis + years + 3 * unit),
      ]);
    },
  };
}

interface Plot {
  readonly x: number;
  readonly y: number;
  readonly head: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly xOf: (year: number) => number;
}

function drawChart(sheet: Sheet, plot: Plot): string {
  const { palette, unit, input, scene } = sheet;
  const documented = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
    documentedIn(input.facts.timeline, FIRST_YEAR + index),
  );
  const comparable = input.view.kinds.length === 0;
  const totals = comparable
    ? totalsOf(input.dataset, PARTNER_METRIC).filter((total) => yearOf(total.asOf) >= FIRST_YEAR)
    : [];
  const most = Math.max(10, ...documented, ...totals.map((total) => total.value));
  const step = most > 120 ? 50 : most > 50 ? 25 : 10;
  const top = plot.y + plot.head;
  const yOf = (value: number): number => top + plot.height * (1 - value / (most * 1.04));
  const grid = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const size = SIZE.tiny * unit;
  const line = (from: number, to: number): string => {
    let d = `M${num(plot.xOf(from))} ${num(yOf(documented[from - FIRST_YEAR] ?? 0))}`;
    for (let year = from + 1; year <= to; year += 1) {
      d += `H${num(plot.xOf(year))}V${num(yOf(documented[year - FIRST_YEAR] ?? 0))}`;
    }
    return d;
  };
  const curve = { stroke: palette.ink, fill: 'none', 'stroke-linejoin': 'round' } as const;
  return group({}, [
    drawKey(sheet, plot.x, plot.y + size, totals.length > 0),
    ...grid.map(
      (value) =>
        element('path', {
          d: `M${num(plot.left)} ${num(yOf(value))}H${num(plot.right)}`,
          stroke: palette.line,
          'stroke-width': 0.5 * unit,
        }) +
        textLine(plot.left - 5 * unit, yOf(value) + size * 0.35, String(value), {
          size,
          fill: palette.muted,
          anchor: 'end',
        }),
    ),
    element('path', {
      ...curve,
      d: line(scene.year, LAST_YEAR),
      'stroke-width': 0.9 * unit,
      opacity: '0.4',
    }),
    element('path', { ...curve, d: line(FIRST_YEAR, scene.year), 'stroke-width': 1.5 * unit }),
    ...totals.map((total) =>
      element('circle', {
        cx: plot.xOf(yearOf(total.asOf)),
        cy: yOf(total.value),
        r: 2.3 * unit,
        fill: palette.paper,
        'fill-opacity': input.transparent ? '0' : undefined,
        stroke: palette.official,
        'stroke-width': 1.1 * unit,
        opacity: yearOf(total.asOf) > scene.year ? '0.45' : undefined,
      }),
    ),
  ]);
}

function drawKey({ palette, unit, texts }: Sheet, x: number, y: number, official: boolean): string {
  const size = SIZE.small * unit;
  const title = texts('share.picture.partners');
  let left = x + widthOf(title, size, true) + 14 * unit;
  const middle = y - size * 0.35;
  const first = texts('share.picture.documentedLine');
  const out = [
    textLine(x, y, title, { size, fill: palette.ink, strong: true }),
    element('path', {
      d: `M${num(left)} ${num(middle)}h${num(14 * unit)}`,
      stroke: palette.ink,
      'stroke-width': 1.5 * unit,
    }),
    textLine(left + 19 * unit, y, first, { size, fill: palette.ink }),
  ];
  if (official) {
    left += 19 * unit + widthOf(first, size) + 18 * unit;
    out.push(
      element('circle', {
        cx: left,
        cy: middle,
        r: 2.3 * unit,
        fill: 'none',
        stroke: palette.official,
        'stroke-width': 1.1 * unit,
      }),
      textLine(left + 7 * unit, y, texts('share.picture.officialRings'), { size, fill: palette.official }),
    );
  }
  return group({}, out);
}

function drawYears(
  { palette, unit, scene }: Sheet,
  xOf: (year: number) => number,
  y: number,
  ticks: boolean,
): string {
  const size = SIZE.tiny * unit;
  const strong = SIZE.body * unit;
  const taken = widthOf('2000', strong, true);
  const own = xOf(scene.year);
  const held = Math.max(xOf(FIRST_YEAR) + taken / 2, Math.min(xOf(LAST_YEAR) - taken / 2, own));
  const others = ticks ? TICKS.filter((year) => Math.abs(xOf(year) - held) > taken + 3 * unit) : [];
  const every = xOf(1960) - xOf(1950) < taken * 1.3 ? 2 : 1;
  return group({}, [
    ...others
      .filter((year) => (year / 10) % every === 0)
      .map((year) => textLine(xOf(year), y, String(year), { size, fill: palette.muted, anchor: 'middle' })),
    textLine(held, y, String(scene.year), {
      size: strong,
      fill: palette.ink,
      strong: true,
      anchor: 'middle',
    }),
  ]);
}

function drawBands({ palette, unit, texts }: Sheet, xOf: (year: number) => number, y: number): string {
  const size = SIZE.tiny * unit;
  const gap = 1 * unit;
  return group(
    {},
    PERIODS.map((period, index) => {
      const next = PERIODS[index + 1];
      const from = xOf(period.from) + (index > 0 ? gap / 2 : 0);
      const to = next ? xOf(next.from) - gap / 2 : xOf(LAST_YEAR);
      const years = texts(`vocabulary.period.${period.id}.years`);
      const name = texts(`vocabulary.period.${period.id}.name`);
      const label =
        [`${years} ${name}`, years].find(
          (text) => widthOf(text, size) <= to - from - (next ? 8 * unit : 0),
        ) ?? '';
      return (
        element('path', {
          d: `M${num(from)} ${num(y + 1.5 * unit)}H${num(to)}`,
          stroke: palette.fill[`since-${period.id}`],
          'stroke-width': 3 * unit,
        }) + textLine(from, y + 14 * unit, label, { size, fill: palette.muted })
      );
    }),
  );
}

function drawCursor(
  { palette, unit, scene }: Sheet,
  xOf: (year: number) => number,
  top: number,
  bottom: number,
): string {
  const x = xOf(scene.year);
  const knob = element('circle', {
    cx: x,
    cy: bottom - 1.5 * unit,
    r: 3 * unit,
    fill: palette.ink,
    stroke: palette.paper,
    'stroke-width': 1 * unit,
  });
  if (bottom - top < 20 * unit) return knob;
  // The line stops above the number of the year.
  return (
    element('path', {
      d: `M${num(x)} ${num(top)}V${num(bottom - 18 * unit)}`,
      stroke: palette.ink,
      'stroke-width': 0.6 * unit,
    }) + knob
  );
}
