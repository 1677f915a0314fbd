import type { Dataset, Partner } from '../../model/dataset.ts';

export interface Kin {
  readonly successors: readonly Partner[];
  readonly predecessors: readonly Partner[];
}

/** The states that came out of a partner, and those it came out of. */
export function kinOf(dataset: Dataset, partner: Partner): Kin {
  const successors = dataset.partners.filter(
    (other) => partner.successors.includes(other.id) || other.continues === partner.id,
  );
  const predecessors = dataset.partners.filter(
    (other) => other.successors.includes(partner.id) || partner.continues === other.id,
  );
  return { successors, predecessors };
}
