import type { ReactNode } from 'react';
import type { TieState } from '../../model/lifetime.ts';
import type { PartnerState } from '../../model/timeline.ts';

const SHAPES: Readonly<Record<PartnerState | TieState, 'full' | 'fresh' | 'hollow' | 'none'>> = {
  active: 'full',
  'in-force': 'full',
  'began-this-year': 'fresh',
  suspended: 'hollow',
  ended: 'hollow',
  none: 'none',
  'not-yet': 'none',
  'not-a-state': 'none',
  gone: 'hollow',
};

interface StateMarkProps {
  readonly state: PartnerState | TieState;
  readonly children: ReactNode;
}

/** A state in words after a mark that differs in shape, so that it reads without colour. */
export function StateMark({ state, children }: StateMarkProps) {
  return <span className={`table-state table-state-${SHAPES[state]}`}>{children}</span>;
}
