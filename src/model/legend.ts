import type { Mark } from './mark.ts';
import { COUNT_STEPS, type Fill, KIND_CLASSES, type Pattern } from './paint.ts';
import type { Coloring } from './view.ts';

export interface LegendEntry {
  readonly fill: Fill;
  readonly pattern: Pattern;
  /** Key of the text that explains it. */
  readonly label: Fill | 'suspended';
  /** Partners so painted in the year. */
  readonly partners: number;
}

const FILLS_OF: Readonly<Record<Coloring, readonly Fill[]>> = {
  since: ['since-1949', 'since-1978', 'since-2012'],
  count: ['count-1', 'count-2', 'count-3', 'count-4', 'count-5'],
  kind: KIND_CLASSES.map((entry) => entry.fill),
};

/** Every class of the colouring with its partners counted; `dependency` has no partner, so it counts land elsewhere. */
export function legendOf(marks: readonly Mark[], color: Coloring): readonly LegendEntry[] {
  const count = (fill: Fill): number =>
    marks.filter(
      (mark) => mark.paint.fill === fill && mark.paint.pattern === 'plain' && mark.state !== 'gone',
    ).length;
  const classes = FILLS_OF[color].map(
    (fill): LegendEntry => ({ fill, pattern: 'plain', label: fill, partners: count(fill) }),
  );
  const suspended = marks.filter((mark) => mark.state === 'suspended');
  return [
    ...classes,
    {
      fill: suspended[0]?.paint.fill ?? 'none',
      pattern: 'hatch',
      label: 'suspended',
      partners: suspended.length,
    },
    { fill: 'none', pattern: 'plain', label: 'none', partners: count('none') },
  ];
}

/** The range of ties in force of one class by count; `to` is null for the open last one. */
export function countRange(step: number): { readonly from: number; readonly to: number | null } {
  const next = COUNT_STEPS[step + 1];
  return { from: COUNT_STEPS[step] ?? 1, to: next === undefined ? null : next - 1 };
}
