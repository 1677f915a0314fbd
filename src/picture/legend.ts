import type { Texts } from '../i18n/texts.ts';
import { countRange, type LegendEntry } from '../model/legend.ts';
import type { Fill, Pattern } from '../model/paint.ts';
import { FILLS } from '../model/paint.ts';
import { pathOf } from './path-sink.ts';
import { dotsOf, hatchOf } from './pattern.ts';
import { type Block, type Sheet, SIZE } from './sheet.ts';
import { element, group, num, textLine } from './svg.ts';
import { widthOf } from './text-width.ts';
import { fitText } from './wrap.ts';

interface Row {
  readonly text: string;
  /** Empty for land that has no partners to count. */
  readonly count: string;
  readonly fill: Fill;
  readonly pattern: Pattern;
}

const SWATCH = { width: 13, height: 9 } as const;
const ROW = 14.5;
const COLUMN_GAP = 20;

/** What the colours mean and how many partners each has, in as many columns as fit. */
export function legendBlock(sheet: Sheet, width: number): Block {
  const { unit, texts, palette } = sheet;
  const rows = rowsOf(sheet);
  const size = SIZE.small * unit;
  const head = SIZE.body * unit;
  const before = (SWATCH.width + 6) * unit;
  const columns = columnsOf(rows, width, unit);
  const top = head + 7 * unit;
  const style = { size, fill: palette.ink };
  const drawRow = (row: Row, left: number, base: number, wide: number): string =>
    swatch(sheet, left, base - (SWATCH.height / 2) * unit, row) +
    textLine(left + before, base + size * 0.35, fitText(row.text, wide - before - 24 * unit, size), style) +
    textLine(left + wide, base + size * 0.35, row.count, { ...style, fill: palette.muted, anchor: 'end' });
  return {
    height: top + Math.max(...columns.map((column) => column.rows.length)) * ROW * unit,
    draw: (x, y) => {
      const { color, span, year } = sheet.input.view;
      const title =
        span === 'this-year' && color !== 'since'
          ? texts(`share.picture.begun.${color}`, { year })
          : texts(`map.legend.title.${color}`);
      const drawn = [textLine(x, y + head * 0.85, title, { size: head, fill: palette.ink, strong: true })];
      let left = x;
      for (const column of columns) {
        column.rows.forEach((row, index) => {
          drawn.push(drawRow(row, left, y + top + (index + 0.5) * ROW * unit, column.width));
        });
        left += column.width + COLUMN_GAP * unit;
      }
      return group({}, drawn);
    },
  };
}

interface Column {
  readonly rows: readonly Row[];
  readonly width: number;
}

/** The rows in the most columns that fit side by side, each as wide as its own words. */
function columnsOf(rows: readonly Row[], width: number, unit: number): readonly Column[] {
  const widthOfRow = (row: Row): number =>
    (SWATCH.width + 6 + 32) * unit + widthOf(row.text, SIZE.small * unit);
  for (const count of [4, 3, 2]) {
    const each = Math.ceil(rows.length / count);
    const columns = Array.from({ length: Math.ceil(rows.length / each) }, (_, index): Column => {
      const part = rows.slice(index * each, (index + 1) * each);
      return { rows: part, width: Math.max(84 * unit, ...part.map(widthOfRow)) };
    });
    const gaps = (columns.length - 1) * COLUMN_GAP * unit;
    if (columns.reduce((sum, column) => sum + column.width, gaps) <= width) return columns;
  }
  return [{ rows, width: Math.min(width, Math.max(150 * unit, ...rows.map(widthOfRow))) }];
}

function rowsOf(sheet: Sheet): readonly Row[] {
  const { scene, texts } = sheet;
  const thisYear = sheet.input.view.span === 'this-year';
  const rows = scene.legend
    .filter((entry) => entry.partners > 0 || entry.label !== 'suspended')
    .map(
      (entry): Row => ({
        text: entry.label === 'none' && thisYear ? texts('share.picture.begun.none') : labelOf(texts, entry),
        count: String(entry.partners),
        fill: entry.fill,
        pattern: entry.pattern,
      }),
    );
  if (!scene.unitFill.includes(FILLS.indexOf('dependency'))) return rows;
  return [...rows, { text: texts('map.legend.dependency'), count: '', fill: 'dependency', pattern: 'dots' }];
}

const COUNT_LABEL = /^count-(\d)$/;

function labelOf(texts: Texts, { label }: LegendEntry): string {
  const step = COUNT_LABEL.exec(label)?.[1];
  if (step !== undefined) {
    const { from, to } = countRange(Number(step) - 1);
    const key = to === null ? 'open' : to === from ? 'one' : 'range';
    return texts(`map.legend.count.${key}`, { from, to: to ?? '' });
  }
  switch (label) {
    case 'since-1949':
    case 'since-1978':
    case 'since-2012':
    case 'kind-agreement':
    case 'kind-committee':
    case 'kind-economic':
    case 'kind-protocol':
    case 'kind-facility':
    case 'kind-transfer':
    case 'suspended':
    case 'dependency':
      return texts(`map.legend.${label}`);
    default:
      return texts('map.legend.none');
  }
}

function swatch({ palette, unit, input }: Sheet, x: number, y: number, row: Row): string {
  const width = SWATCH.width * unit;
  const height = SWATCH.height * unit;
  const ring = [x, y, x + width, y, x + width, y + height, x, y + height];
  const box = element('path', {
    d: pathOf([ring], true),
    fill: palette.fill[row.fill],
    stroke:
      row.pattern === 'dots' || (input.theme === 'print' && row.fill === 'none') ? palette.dots : undefined,
    'stroke-width': 0.35 * unit,
  });
  if (row.pattern === 'plain') return box;
  const hatch = row.pattern === 'hatch';
  return (
    box +
    element('path', {
      d: hatch ? hatchOf([ring], 3.6 * unit) : dotsOf([ring], 4.2 * unit),
      stroke: hatch ? palette.hatch : palette.dots,
      'stroke-width': (hatch ? 1.1 : 1) * unit,
      'stroke-linecap': hatch ? undefined : 'round',
      fill: 'none',
    })
  );
}

interface LineKey {
  readonly text: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: boolean;
  readonly opacity: string | undefined;
  /** Which way the arrow points; 0 for none. */
  readonly arrow: -1 | 0 | 1;
}

/** What the arcs of this very picture mean, side by side. */
export function arcsBlock(sheet: Sheet, width: number): Block {
  const { unit, palette } = sheet;
  const keys = lineKeys(sheet);
  const size = SIZE.small * unit;
  const line = 20 * unit;
  const gap = 16 * unit;
  const placed: { readonly key: LineKey; readonly x: number; readonly row: number }[] = [];
  let x = 0;
  let row = 0;
  for (const key of keys) {
    const wide = line + 5 * unit + widthOf(key.text, size);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    placed.push({ key, x, row });
    x += wide + gap;
  }
  return {
    height: keys.length === 0 ? 0 : (row + 1) * ROW * unit,
    draw: (left, top) =>
      group(
        {},
        placed.map(({ key, x: dx, row: at }) => {
          const y = top + (at + 0.5) * ROW * unit;
          return (
            element('path', {
              d: `M${num(left + dx)} ${num(y)}h${num(line)}`,
              stroke: key.stroke,
              'stroke-width': key.width * unit,
              'stroke-dasharray': key.dash ? `${num(3 * unit)} ${num(2.4 * unit)}` : undefined,
              opacity: key.opacity,
              fill: 'none',
            }) +
            arrowHead(left + dx + line / 2, y, key, unit) +
            textLine(left + dx + line + 5 * unit, y + size * 0.35, key.text, { size, fill: palette.ink })
          );
        }),
      ),
  };
}

function arrowHead(x: number, y: number, { arrow, stroke }: LineKey, unit: number): string {
  if (arrow === 0) return '';
  const tip = x + 4 * arrow * unit;
  const back = x - 2.8 * arrow * unit;
  return element('path', {
    d: `M${num(tip)} ${num(y)}L${num(back)} ${num(y - 2.4 * unit)}L${num(back)} ${num(y + 2.4 * unit)}z`,
    fill: stroke,
  });
}

/** Arrows in the key point as they do for a reader with Beijing on the right of the line. */
function lineKeys({ scene, texts, palette }: Sheet): readonly LineKey[] {
  const fresh = (['in', 'out', 'mutual'] as const)
    .filter((direction) => scene.arcs.some((arc) => arc.weight === 'fresh' && arc.direction === direction))
    .map(
      (direction): LineKey => ({
        text: texts(`map.legend.${direction}`),
        stroke: palette.arc[direction],
        width: 1.35,
        dash: false,
        opacity: undefined,
        arrow: direction === 'in' ? 1 : direction === 'out' ? -1 : 0,
      }),
    );
  const has = (weight: 'standing' | 'trace'): boolean => scene.arcs.some((arc) => arc.weight === weight);
  const plain = { opacity: undefined, dash: false, arrow: 0 } as const;
  const standing: LineKey = {
    ...plain,
    text: texts('map.legend.standing'),
    stroke: palette.arc.standing,
    width: 0.7,
    opacity: '0.6',
  };
  const trace: LineKey = {
    ...plain,
    text: texts('map.legend.trace'),
    stroke: palette.arc.trace,
    width: 1.3,
    dash: true,
  };
  return [...fresh, ...(has('standing') ? [standing] : []), ...(has('trace') ? [trace] : [])];
}
