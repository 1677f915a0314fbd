import type { Mark } from '../model/mark.ts';
import type { Point } from '../plane/curve.ts';
import { type Look, type Stroke, solid } from './look.ts';
import type { Viewport } from './viewport.ts';

/** The circle of a capital, or of a state too small to be seen as land. */
export interface NodeSymbol {
  readonly partner: string;
  readonly at: Point;
  /** Units of the viewport. */
  readonly radius: number;
  readonly fill: string;
  readonly stroke: Stroke;
}

const RADIUS = { chosen: 6, small: 4.5, fresh: 3, standing: 1.6 } as const;

/** Nodes of partners with ties in force, of small states in any state, and of the chosen one, which lies on top. */
export function nodeSymbols(
  marks: readonly Mark[],
  look: Look,
  small: ReadonlySet<string>,
  { project }: Pick<Viewport, 'project'>,
): readonly NodeSymbol[] {
  const rank = (mark: Mark): number => (mark.id === look.selected ? 2 : mark.fresh ? 1 : 0);
  return marks
    .filter((mark) => mark.state === 'active' || small.has(mark.id) || mark.id === look.selected)
    .sort((a, b) => rank(a) - rank(b))
    .map((mark) => ({
      partner: mark.id,
      at: project(mark.at),
      ...nodeStyle(mark, look, small.has(mark.id)),
    }));
}

function nodeStyle(
  mark: Mark,
  { palette, selected }: Look,
  isSmall: boolean,
): Pick<NodeSymbol, 'radius' | 'fill' | 'stroke'> {
  const isChosen = mark.id === selected;
  const isLapsed = isSmall && mark.paint.pattern === 'hatch';
  const color = palette.fill[mark.paint.fill];
  return {
    radius: isChosen ? RADIUS.chosen : isSmall ? RADIUS.small : mark.fresh ? RADIUS.fresh : RADIUS.standing,
    fill: isSmall ? (isLapsed ? palette.paper : color) : palette.ink,
    stroke: isChosen
      ? solid(palette.selected, 2)
      : isLapsed
        ? solid(color, 1.4)
        : // Rings contrast with what they surround, so that one of the two is seen on any fill.
          isSmall
          ? solid(palette.onFill[mark.paint.fill], 1)
          : solid(palette.labelHalo, mark.fresh ? 1 : 0.7),
  };
}
