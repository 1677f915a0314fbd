import type { Dataset, Tie } from '../src/model/dataset.ts';
import { existedIn } from '../src/model/lifetime.ts';
import { totalsIn } from '../src/model/official.ts';
import { agreementSeries, labsByProgrammeIn, labsIn } from '../src/model/series.ts';
import { eventsOfPeriod } from '../src/model/story.ts';
import { ALL_CONFIRMED, buildTimeline, documentedIn, stateIn, type Timeline } from '../src/model/timeline.ts';
import { CONFIDENCES, KINDS, type LabProgramme } from '../src/model/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR, PERIODS } from '../src/model/year.ts';
import { hasLink, type Sourcing, shareOf, summariseSourcing } from './sourcing.ts';

interface OfficialFigure {
  readonly metric: string;
  readonly value: number;
  readonly qualifier: string;
  readonly source: string;
}

interface YearSummary {
  /** Partners with a confirmed tie in force on 31 December, by the counting rule. */
  readonly documented: number;
  /** Totals stated as of a day in the year; targets left out. */
  readonly official: readonly OfficialFigure[];
  /** Intergovernmental S&T agreements in force. */
  readonly agreements: number;
  /** Joint laboratories in force; a record that stands for several counts as what it is. */
  readonly labs: number;
  /** The same by who carries them. */
  readonly labsByProgramme: Readonly<Record<LabProgramme, number>>;
}

/** What is not known, or not there: the open ends of the package. */
interface Gaps {
  /** States of today, and the European Union, without any record. */
  readonly partnersWithoutRecord: readonly string[];
  /** Those whose records no page confirms, so that they never count. */
  readonly partnersOnlyUnverified: readonly string[];
  /** Those counted in the last year only by visits, meetings or students. */
  readonly partnersOnlyByExchange: readonly string[];
  readonly endsUnknown: number;
  /** "Existed by": the beginning is not known. */
  readonly startsUnknown: number;
  readonly unverified: number;
  /** Sources of which the citation stands alone. */
  readonly sourcesWithoutLink: number;
  readonly labsWithoutHost: number;
}

export interface Summary {
  readonly version: string;
  readonly records: number;
  readonly partners: number;
  readonly partnersWithRecord: number;
  readonly sources: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byConfidence: Readonly<Record<string, number>>;
  /** Share of records of which at least one source has a link, 0 to 1. */
  readonly linkedShare: number;
  readonly sourcing: Sourcing;
  readonly years: Readonly<Record<string, YearSummary>>;
  readonly articleFacts: { readonly total: number; readonly reachable: number };
  readonly gaps: Gaps;
}

/** The package in numbers, counted by the same functions as the app, so that the two cannot disagree. */
export function summarise(dataset: Dataset, articleFacts: readonly string[]): Summary {
  const timeline = buildTimeline(dataset, ALL_CONFIRMED);
  const count = (test: (tie: Tie) => boolean): number => dataset.ties.filter(test).length;
  const told = new Set(
    PERIODS.flatMap((period) => eventsOfPeriod(dataset, period.id)).map((event) => event.id),
  );
  return {
    version: dataset.version,
    records: dataset.ties.length,
    partners: dataset.partners.length,
    partnersWithRecord: dataset.tiesByPartner.size,
    sources: dataset.sources.length,
    byKind: Object.fromEntries(KINDS.map((kind) => [kind, count((tie) => tie.kind === kind)])),
    byConfidence: Object.fromEntries(
      CONFIDENCES.map((confidence) => [confidence, count((tie) => tie.confidence === confidence)]),
    ),
    linkedShare: shareOf(
      count((tie) => hasLink(dataset, tie)),
      dataset.ties.length,
    ),
    sourcing: summariseSourcing(dataset),
    years: summariseYears(dataset, timeline),
    articleFacts: {
      total: articleFacts.length,
      reachable: articleFacts.filter((fact) => told.has(fact)).length,
    },
    gaps: findGaps(dataset, timeline),
  };
}

function summariseYears(dataset: Dataset, timeline: Timeline): Record<string, YearSummary> {
  const agreements = agreementSeries(dataset, false).inForce;
  const years: Record<string, YearSummary> = {};
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    years[year] = {
      documented: documentedIn(timeline, year),
      official: totalsIn(dataset, year).map(({ metric, value, qualifier, source }) => ({
        metric,
        value,
        qualifier,
        source,
      })),
      agreements: agreements[year - FIRST_YEAR] ?? 0,
      labs: labsIn(dataset, year),
      labsByProgramme: labsByProgrammeIn(dataset, year),
    };
  }
  return years;
}

function findGaps(dataset: Dataset, timeline: Timeline): Gaps {
  const lasting = buildTimeline(dataset, {
    kinds: KINDS.filter((kind) => kind !== 'exchange'),
    unverified: false,
  });
  const today = dataset.partners
    .filter((partner) => existedIn(partner, LAST_YEAR))
    .map((partner) => partner.id);
  const tiesOf = (id: string): readonly Tie[] => dataset.tiesByPartner.get(id) ?? [];
  const count = (test: (tie: Tie) => boolean): number => dataset.ties.filter(test).length;
  return {
    partnersWithoutRecord: today.filter((id) => tiesOf(id).length === 0),
    partnersOnlyUnverified: today.filter(
      (id) => tiesOf(id).length > 0 && tiesOf(id).every((tie) => tie.confidence === 'unverified'),
    ),
    partnersOnlyByExchange: today.filter((id) => countsIn(timeline, id) && !countsIn(lasting, id)),
    endsUnknown: count((tie) => tie.end === null),
    startsUnknown: count((tie) => tie.start.openStart),
    unverified: count((tie) => tie.confidence === 'unverified'),
    sourcesWithoutLink: dataset.sources.filter((source) => source.link === null).length,
    labsWithoutHost: count((tie) => tie.kind === 'joint_lab' && !tie.lab?.host),
  };
}

function countsIn(timeline: Timeline, id: string): boolean {
  const partner = timeline.indexOf.get(id);
  return partner !== undefined && stateIn(timeline, partner, LAST_YEAR) === 'active';
}
