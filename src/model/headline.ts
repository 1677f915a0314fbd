import type { Dataset } from './dataset.ts';
import { inForce } from './lifetime.ts';
import { allows, type YearSeries } from './series.ts';
import { weakMemo } from './weak-memo.ts';
import { FIRST_YEAR, YEAR_COUNT } from './year.ts';

/** Laboratories in force at the end of each year, confirmed records only. */
export interface LabCounts {
  readonly beltRoad: YearSeries;
  readonly all: YearSeries;
}

/** Counted once for a dataset, so that a year step reads two numbers and no record. */
export const labCounts = weakMemo((dataset: Dataset): LabCounts => {
  const labs = dataset.ties.filter((tie) => allows(tie, { kinds: ['joint_lab'], unverified: false }));
  const count = (chosen: typeof labs): YearSeries =>
    Array.from({ length: YEAR_COUNT }, (_, slot) =>
      chosen.reduce((sum, tie) => sum + (inForce(tie, FIRST_YEAR + slot) ? tie.standsFor : 0), 0),
    );
  return { beltRoad: count(labs.filter((tie) => tie.lab?.programme === 'bri')), all: count(labs) };
});
