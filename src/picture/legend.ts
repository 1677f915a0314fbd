import { legendText } from '../i18n/legend-text.ts';
import { landStyle } from '../symbols/land-style.ts';
import { type ArcKey, arcKeys, type LandKey, landKeys } from '../symbols/legend-symbols.ts';
import { widthOf } from '../text/text-width.ts';
import { fitText } from '../text/wrap.ts';
import { strokeOf } from './map/land-layer.ts';
import { pathOf } from './map/path-data.ts';
import { dotsOf, hatchOf } from './map/pattern-lines.ts';
import { type Block, LINE_UNIT, type Sheet, SIZE } from './sheet.ts';
import { element, group, num, textLine } from './svg.ts';

interface Row extends LandKey {
  readonly text: string;
  /** Empty for land that has no partners to count. */
  readonly count: string;
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

function rowsOf({ scene, palette, texts, input }: Sheet): readonly Row[] {
  return landKeys(scene, palette).map((key) => ({
    ...key,
    text: legendText(texts, key.label, input.view),
    count: key.partners === null ? '' : String(key.partners),
  }));
}

function swatch({ palette, unit, input }: Sheet, x: number, y: number, row: Row): string {
  const width = SWATCH.width * unit;
  const height = SWATCH.height * unit;
  const ring = [x, y, x + width, y, x + width, y + height, x, y + height];
  const box = element('path', {
    d: pathOf([ring], true),
    fill: row.color,
    stroke:
      row.pattern === 'dots' || (input.theme === 'print' && row.fill === 'none') ? palette.dots : undefined,
    'stroke-width': 0.35 * unit,
  });
  if (row.pattern === 'plain') return box;
  const style = landStyle(palette)[row.pattern];
  const line = unit * LINE_UNIT;
  return (
    box +
    element('path', {
      d: (row.pattern === 'hatch' ? hatchOf : dotsOf)([ring], style.gap * line),
      stroke: style.color,
      'stroke-width': style.width * line,
      'stroke-linecap': row.pattern === 'hatch' ? undefined : 'round',
      fill: 'none',
    })
  );
}

/** What the arcs of this very picture mean, side by side. */
export function arcsBlock(sheet: Sheet, width: number): Block {
  const { unit, palette, texts } = sheet;
  const keys = arcKeys(sheet.scene, {
    palette,
    selected: sheet.input.view.country,
    hovered: null,
  }).map((key) => ({
    ...key,
    text: texts(`map.legend.${key.label}`),
  }));
  const size = SIZE.small * unit;
  const line = 20 * unit;
  const gap = 16 * unit;
  const placed: { readonly key: (typeof keys)[number]; readonly x: number; readonly row: number }[] = [];
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
              fill: 'none',
              ...strokeOf(key.stroke, unit * LINE_UNIT),
            }) +
            arrowHead(left + dx + line / 2, y, key, unit) +
            textLine(left + dx + line + 5 * unit, y + size * 0.35, key.text, { size, fill: palette.ink })
          );
        }),
      ),
  };
}

function arrowHead(x: number, y: number, { arrow, stroke }: ArcKey, unit: number): string {
  if (arrow === 0) return '';
  const tip = x + 4 * arrow * unit;
  const back = x - 2.8 * arrow * unit;
  return element('path', {
    d: `M${num(tip)} ${num(y)}L${num(back)} ${num(y - 2.4 * unit)}L${num(back)} ${num(y + 2.4 * unit)}z`,
    fill: stroke.color,
  });
}
