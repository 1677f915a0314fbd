import type { Dataset, Partner, Relation } from './dataset.ts';
import { compareDates } from './partial-date.ts';
import { lastDayOf } from './year.ts';

export interface PartnerRelations {
  readonly established: Relation | null;
  /** The predecessor whose relations go on; null for its own. */
  readonly inherited: Partner | null;
  /** Every event of its own, the establishment too, in order of time. */
  readonly events: readonly Relation[];
}

/** Diplomatic relations of every partner; a legal continuator without a date of its own takes its predecessor's. */
export function relationsByPartner(
  dataset: Dataset,
  unverified: boolean,
): ReadonlyMap<string, PartnerRelations> {
  const kept = dataset.relations.filter((row) => unverified || row.confidence !== 'unverified');
  const read = (partner: Partner): PartnerRelations => {
    const events = kept
      .filter((row) => row.partner === partner.id)
      .sort((a, b) => compareDates(a.date, b.date));
    const established = events.find((row) => row.event === 'established') ?? null;
    const before = partner.continues === null ? undefined : dataset.partnerById.get(partner.continues);
    if (established !== null || before === undefined) return { established, inherited: null, events };
    const earlier = read(before);
    return { established: earlier.established, inherited: earlier.inherited ?? before, events };
  };
  return new Map(dataset.partners.map((partner) => [partner.id, read(partner)]));
}

/** The last change of relations by the end of the year; null while they stand as established. */
export function lastChange(relations: PartnerRelations, year: number): Relation | null {
  const last = relations.events.findLast((row) => row.date.last <= lastDayOf(year)) ?? null;
  return last === relations.established ? null : last;
}
