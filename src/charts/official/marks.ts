import type { Qualifier } from '../../model/vocabulary.ts';
import type { Box } from '../../plane/box.ts';
import { type Panel, round, yOf } from '../axis/panel.ts';
import { centreOf, type TimeScale } from '../axis/time-scale.ts';
import type { Statement } from './statements.ts';

/** One shape a metric, so that agreements are never read as countries. */
export type MarkShape = 'round' | 'diamond' | 'square';

const STROKES = ['filled', 'open', 'dashed'] as const;

/** How surely the value is stated. */
export interface MarkForm {
  readonly stroke: (typeof STROKES)[number];
  /** Where the true value lies, when the source gives only one end. */
  readonly tick: 'up' | 'down' | null;
}

export interface PlacedMark extends MarkForm {
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  /** Smaller where the years stand close. */
  readonly scale: number;
  readonly statement: Statement;
}

const FORMS: Readonly<Record<Qualifier, MarkForm>> = {
  exact: { stroke: 'filled', tick: null },
  at_least: { stroke: 'open', tick: 'up' },
  at_most: { stroke: 'open', tick: 'down' },
  about: { stroke: 'dashed', tick: null },
  target: { stroke: 'dashed', tick: null },
};

export const formOf = (qualifier: Qualifier): MarkForm => FORMS[qualifier];

export const placeMarks = (
  statements: readonly Statement[],
  shape: MarkShape,
  panel: Panel,
  time: TimeScale,
): readonly PlacedMark[] =>
  statements.map((statement) => ({
    ...formOf(statement.qualifier),
    shape,
    x: round(centreOf(time, statement.year)),
    y: yOf(panel, statement.value),
    scale: time.slot < 5 ? 0.75 : 1,
    statement,
  }));

export const MARK_RADIUS = 4;
export const TICK_LENGTH = 7;

/** Marks in the order in which they are drawn: those that say less than a number lie on top, where they overlap. */
export const inDrawingOrder = (marks: readonly PlacedMark[]): readonly PlacedMark[] =>
  marks.toSorted((a, b) => STROKES.indexOf(a.stroke) - STROKES.indexOf(b.stroke));

/** What a mark covers, its tick included. */
export function boxOfMark({ x, y, scale, tick }: PlacedMark): Box {
  const half = (MARK_RADIUS + 1) * scale;
  const ticked = (MARK_RADIUS + TICK_LENGTH) * scale;
  return {
    left: x - half,
    right: x + half,
    top: y - (tick === 'up' ? ticked : half),
    bottom: y + (tick === 'down' ? ticked : half),
  };
}
