import type { Tie } from '../../model/dataset.ts';
import { compareDates } from '../../model/partial-date.ts';
import { KINDS, type Kind } from '../../model/vocabulary.ts';

export interface TieGroup {
  readonly kind: Kind;
  readonly ties: readonly Tie[];
}

export interface GroupedTies {
  readonly groups: readonly TieGroup[];
  /** Records of all kinds that are listed. */
  readonly listed: number;
  readonly unverified: number;
}

/** Ties by kind, strongest kind first, each in order of time; unverified ones only when asked for. */
export function groupTies(ties: readonly Tie[], withUnverified: boolean): GroupedTies {
  const listed = ties.filter((tie) => withUnverified || tie.confidence !== 'unverified');
  const groups = KINDS.map(
    (kind): TieGroup => ({
      kind,
      ties: listed.filter((tie) => tie.kind === kind).sort((a, b) => compareDates(a.start, b.start)),
    }),
  );
  return {
    groups: groups.filter((group) => group.ties.length > 0),
    listed: listed.length,
    unverified: ties.filter((tie) => tie.confidence === 'unverified').length,
  };
}
