import type { Box } from '../plane/box.ts';
import { aspectOf } from '../plane/projection.ts';
import { creditsBlock } from './credits.ts';
import { figuresBlock, titleBlock } from './heading.ts';
import { arcsBlock, legendBlock } from './legend.ts';
import type { Block, Sheet } from './sheet.ts';
import { stripBlock } from './strip.ts';

/** Where the map goes, and everything around it already drawn. */
export interface Composition {
  readonly map: Box;
  readonly around: readonly string[];
}

/** What a picture leaves out, step by step, when there is no room: the chart first, the legend last. */
const CUTS = ['chart', 'arcs', 'subtitle', 'credits', 'strip', 'legend', 'figures', 'title'] as const;
type Cut = (typeof CUTS)[number];

/** The chart counts partners: it has nothing to say of one. */
const wantsChart = ({ input }: Sheet): boolean => input.parts.chart && input.view.country === null;

/** What the map must have: this share of the picture's height, or this share of what its width allows. */
const LEAST_MAP = 0.34;
const LEAST_SHARE = 0.88;

const NONE: Block = { height: 0, draw: () => '' };

/** Lays the picture out for its size: with a column beside the map, or one part under another. */
export function compose(sheet: Sheet): Composition {
  const { width, height } = sheet.input.size;
  const wide = width / height > 1.25 && width / sheet.unit >= 620;
  for (let cut = 0; cut <= CUTS.length; cut += 1) {
    const left = new Set<Cut>(CUTS.slice(0, cut));
    const made = wide ? composeWide(sheet, left) : composeTall(sheet, left);
    const { left: mapLeft, right, top, bottom } = made.map;
    const full = (right - mapLeft) / aspectOf(sheet.input.projection);
    if (bottom - top >= Math.min(full * LEAST_SHARE, height * LEAST_MAP)) return made;
  }
  return { map: { left: 0, top: 0, right: width, bottom: height }, around: [] };
}

const marginOf = ({ input, unit }: Sheet): number => {
  const { title, sources } = input.parts;
  if (!title && !sources) return 4 * unit;
  return Math.min(28, Math.max(14, input.size.width / unit / 32)) * unit;
};

class Stack {
  readonly drawn: string[] = [];

  put(block: Block, x: number, y: number): void {
    this.drawn.push(block.draw(x, y));
  }
}

const spaced = (block: Block, gap: number): number => (block.height === 0 ? 0 : block.height + gap);

function composeWide(sheet: Sheet, cut: ReadonlySet<Cut>): Composition {
  const { unit, input } = sheet;
  const { parts, size } = input;
  const margin = marginOf(sheet);
  const inner = size.width - 2 * margin;
  const hasFigures = parts.title && !cut.has('figures');
  const hasLegend = parts.legend && !cut.has('legend');
  const side = hasFigures || hasLegend ? Math.max(176 * unit, inner * 0.215) : 0;
  const left = inner - (side > 0 ? side + 22 * unit : 0);
  const title = parts.title && !cut.has('title') ? titleBlock(sheet, left, !cut.has('subtitle')) : NONE;
  const figures = hasFigures ? figuresBlock(sheet, side, false) : NONE;
  const legend = hasLegend ? legendBlock(sheet, side) : NONE;
  const arcs = hasLegend && !cut.has('arcs') ? arcsBlock(sheet, left) : NONE;
  const credits = parts.sources ? creditsBlock(sheet, inner, cut.has('credits') ? 1 : 4) : NONE;
  const gap = 9 * unit;
  const fixed = 2 * margin + spaced(title, gap) + spaced(arcs, gap * 0.6) + spaced(credits, gap);
  const hasStrip = (parts.title || parts.chart) && !cut.has('strip');
  const bare = hasStrip ? stripBlock(sheet, inner, 0).height + gap : 0;
  const spare = size.height - fixed - bare - left / aspectOf(input.projection);
  const chart =
    wantsChart(sheet) && !cut.has('chart') && hasStrip
      ? Math.max(58 * unit, Math.min(spare - 17 * unit, size.height * 0.22))
      : 0;
  const strip = hasStrip ? stripBlock(sheet, inner, chart) : NONE;
  const stack = new Stack();
  const bottomCredits = size.height - margin - credits.height;
  const bottomStrip = bottomCredits - (credits.height > 0 ? gap : 0) - strip.height;
  const bottomArcs = bottomStrip - (strip.height > 0 ? gap : 0) - arcs.height;
  const top = margin + spaced(title, gap);
  const bottomMap = bottomArcs - (arcs.height > 0 ? gap * 0.6 : 0);
  const sideX = size.width - margin - side;
  stack.put(title, margin, margin);
  stack.put(figures, sideX, margin);
  const legendTop = margin + spaced(figures, 20 * unit);
  stack.put(legend, sideX, legendTop);
  stack.put(arcs, margin, bottomArcs);
  stack.put(strip, margin, bottomStrip);
  stack.put(credits, margin, bottomCredits);
  const crowded = side > 0 && legendTop + legend.height > bottomStrip - gap * 0.5;
  const map: Box = { left: margin, top, right: margin + left, bottom: crowded ? top : bottomMap };
  return { map, around: stack.drawn };
}

function composeTall(sheet: Sheet, cut: ReadonlySet<Cut>): Composition {
  const { unit, input } = sheet;
  const { parts, size } = input;
  const margin = marginOf(sheet);
  const inner = size.width - 2 * margin;
  const gap = 11 * unit;
  const title = parts.title && !cut.has('title') ? titleBlock(sheet, inner, !cut.has('subtitle')) : NONE;
  const figures = parts.title && !cut.has('figures') ? figuresBlock(sheet, inner, true) : NONE;
  const legend = parts.legend && !cut.has('legend') ? legendBlock(sheet, inner) : NONE;
  const arcs = legend.height > 0 && !cut.has('arcs') ? arcsBlock(sheet, inner) : NONE;
  const credits = parts.sources ? creditsBlock(sheet, inner, cut.has('credits') ? 2 : 8) : NONE;
  const hasStrip = (parts.title || parts.chart) && !cut.has('strip');
  const bare = hasStrip ? stripBlock(sheet, inner, 0) : NONE;
  const others = [title, figures, legend, arcs, bare, credits];
  const fixed = 2 * margin + others.reduce((sum, block) => sum + spaced(block, gap), 0);
  const spare = size.height - fixed - inner / aspectOf(input.projection);
  const wanted = wantsChart(sheet) && !cut.has('chart') && hasStrip;
  const chart = wanted ? Math.max(56 * unit, Math.min(spare - 17 * unit, size.height * 0.3)) : 0;
  const strip = hasStrip ? stripBlock(sheet, inner, chart) : NONE;
  const used = fixed - bare.height + strip.height;
  const top = margin + spaced(title, gap) + spaced(figures, gap);
  const map: Box = { left: margin, top, right: margin + inner, bottom: top + size.height - used };
  const stack = new Stack();
  stack.put(title, margin, margin);
  stack.put(figures, margin, margin + spaced(title, gap));
  let y = map.bottom + gap;
  for (const block of [legend, arcs, strip]) {
    stack.put(block, margin, y);
    y += spaced(block, gap);
  }
  stack.put(credits, margin, size.height - margin - credits.height);
  return { map, around: stack.drawn };
}
