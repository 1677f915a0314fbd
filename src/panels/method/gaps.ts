import type { Dataset, Partner, Total } from '../../model/dataset.ts';
import { BELT_ROAD_LAB_METRIC, latestTotal } from '../../model/official.ts';
import { namesOneYear } from '../../model/partial-date.ts';
import { LAST_YEAR } from '../../model/year.ts';
import { isLinked } from './numbers.ts';

/** What the data themselves show to be missing. */
export interface Gaps {
  /** States of today without any record. */
  readonly without: readonly Partner[];
  /** Partners whose records are all unverified. */
  readonly doubtful: readonly Partner[];
  readonly endless: number;
  readonly vagueBeginnings: number;
  readonly unlinked: number;
  /** Belt and Road laboratories named here beside the latest official total. */
  readonly labs: { readonly named: number; readonly official: Total | null };
}

export function gapsOf(dataset: Dataset): Gaps {
  const tiesOf = (partner: Partner) => dataset.tiesByPartner.get(partner.id) ?? [];
  return {
    without: dataset.partners.filter((partner) => partner.to === null && tiesOf(partner).length === 0),
    doubtful: dataset.partners.filter((partner) => {
      const ties = tiesOf(partner);
      return ties.length > 0 && ties.every((tie) => tie.confidence === 'unverified');
    }),
    endless: dataset.ties.filter((tie) => tie.end === null).length,
    vagueBeginnings: dataset.ties.filter((tie) => !namesOneYear(tie.start)).length,
    unlinked: dataset.ties.filter((tie) => !isLinked(dataset, tie)).length,
    labs: {
      named: dataset.ties
        .filter((tie) => tie.lab?.programme === 'bri' && tie.confidence !== 'unverified')
        .reduce((sum, tie) => sum + tie.standsFor, 0),
      official: latestTotal(dataset, BELT_ROAD_LAB_METRIC, LAST_YEAR),
    },
  };
}
