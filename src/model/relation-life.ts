import type { Bilingual, Dataset, Partner } from './dataset.ts';
import { compareDates, type PartialDate } from './partial-date.ts';
import type { Confidence, RelationEvent } from './vocabulary.ts';
import { FIRST_YEAR, YEAR_COUNT } from './year.ts';

/** How high diplomatic relations stood over a stretch of the line. */
export type RelationLevel = 'full' | 'charge';

export interface LifeSegment {
  /** Shares of the way from 1 January 1949 to 31 December 2025. */
  readonly from: number;
  readonly to: number;
  readonly level: RelationLevel;
}

export interface LifeEntry {
  readonly event: RelationEvent | 'belt_road';
  readonly date: PartialDate;
  /** Share of the way, in the middle of what the date may mean. */
  readonly at: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: Bilingual | null;
}

export interface RelationLife {
  readonly segments: readonly LifeSegment[];
  readonly entries: readonly LifeEntry[];
  /** The state whose relations go on in this one; null for its own. */
  readonly begunWith: Partner | null;
  /** How many entries no page confirms, shown or not. */
  readonly unverified: number;
}

const daysBefore = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
const START = daysBefore(FIRST_YEAR);
const LENGTH = daysBefore(FIRST_YEAR + YEAR_COUNT) - START;

const clampShare = (share: number): number => Math.min(1, Math.max(0, share));

/** Where a day (yyyymmdd) lies on the line. */
function shareOfDay(day: number): number {
  const date = Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);
  return clampShare((date / 86_400_000 - START) / LENGTH);
}

/** Where a date lies on the line: the middle of the days it may mean. */
export function shareOfDate(date: PartialDate): number {
  if (date.openStart) return shareOfDay(date.last);
  return (shareOfDay(date.first) + shareOfDay(date.last)) / 2;
}

/** The end of a year on the line: the day the atlas shows that year as of. */
export const shareOfYearEnd = (year: number): number => clampShare((year + 1 - FIRST_YEAR) / YEAR_COUNT);

/** Diplomatic relations of a partner and its Belt and Road documents, from 1949 on. */
export function relationLife(dataset: Dataset, partner: Partner, unverified: boolean): RelationLife {
  const origin = originOf(dataset, partner);
  const owners = new Set([partner.id, origin.id]);
  const relations = dataset.relations
    .filter((row) => owners.has(row.partner))
    .map((row): LifeEntry => ({ ...row, at: shareOfDate(row.date) }));
  const documents = dataset.beltRoadDocuments
    .filter((row) => row.partner === partner.id)
    .map((row): LifeEntry => ({ ...row, event: 'belt_road', at: shareOfDate(row.date), note: null }));
  const all = [...relations, ...documents].sort((a, b) => compareDates(a.date, b.date));
  const entries = all.filter((entry) => unverified || entry.confidence !== 'unverified');
  const end = partner.to === null ? 1 : shareOfDate(partner.to);
  return {
    entries,
    segments: segmentsOf(entries, end),
    begunWith: origin === partner ? null : origin,
    unverified: all.filter((entry) => entry.confidence === 'unverified').length,
  };
}

/** A legal continuator without relations of its own carries on those of its predecessor. */
function originOf(dataset: Dataset, partner: Partner): Partner {
  const own = dataset.relations.some((row) => row.partner === partner.id);
  const before = partner.continues === null ? undefined : dataset.partnerById.get(partner.continues);
  if (own || !before) return partner;
  const origin = originOf(dataset, before);
  return dataset.relations.some((row) => row.partner === origin.id) ? origin : partner;
}

function segmentsOf(entries: readonly LifeEntry[], end: number): readonly LifeSegment[] {
  const segments: LifeSegment[] = [];
  let open: { readonly from: number; readonly level: RelationLevel } | null = null;
  const close = (to: number): void => {
    if (open && to > open.from) segments.push({ ...open, to });
    open = null;
  };
  for (const entry of entries) {
    if (entry.event === 'belt_road') continue;
    close(entry.at);
    if (entry.event === 'charge_daffaires') open = { from: entry.at, level: 'charge' };
    else if (entry.event !== 'broken') open = { from: entry.at, level: 'full' };
  }
  close(end);
  return segments;
}
