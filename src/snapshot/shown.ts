import type { Dataset, Tie } from '../model/dataset.ts';
import { tieStateIn } from '../model/lifetime.ts';
import { latestTotal, PARTNER_METRIC } from '../model/official.ts';
import { type SceneFacts, sceneOf } from '../model/scene.ts';
import { allows } from '../model/series.ts';
import { documentedIn } from '../model/timeline.ts';
import type { View } from '../model/view.ts';
import type { RowTable } from './rows/column.ts';
import { partnerTable } from './rows/partner-table.ts';
import { tieTable } from './rows/tie-table.ts';

/** A partner as the picture shows it. */
export interface ShownPartner {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly year: number;
  readonly state: string;
  readonly fill: string;
  readonly since: number | null;
  readonly ties_in_force: number;
  readonly began_in_year: number;
  readonly ended_in_year: number;
  readonly direction: string;
}

/** A record behind the picture: in force in the year, or ended in it. */
export interface ShownRecord {
  readonly id: string;
  readonly partners: string;
  readonly start: string;
  readonly end: string | null;
  readonly state: string;
  readonly kind: string;
  readonly direction: string;
  readonly field: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly confidence: string;
  readonly sources: string;
  readonly links: string;
}

/** What the rows are, where they come from, and how they may be used. */
export interface Metadata {
  readonly title: string;
  readonly dataVersion: string;
  readonly licence: string;
  readonly year: number;
  readonly asOf: string;
  readonly view: View;
  readonly documentedPartners: number;
  readonly officialPartners: {
    readonly value: number;
    readonly qualifier: string;
    readonly asOf: string;
  } | null;
  readonly countingRule: string;
  readonly columns: Readonly<Record<string, string>>;
}

export interface Shown {
  readonly metadata: Metadata;
  readonly partners: readonly ShownPartner[];
  readonly records: readonly ShownRecord[];
}

const COUNTING_RULE =
  'A tie is in force in a year if it began on or before 31 December and did not end on or before that day; no known end means still in force. A partner counts if it existed on 31 December and has a tie in force that is not unverified.';

const COLUMNS: Readonly<Record<string, string>> = {
  state: 'partners: none, active, suspended, not-a-state, gone; records: in-force, began-this-year, ended',
  fill: 'class of colour on the map',
  since: 'year in which co-operation first counted, inherited by a legal continuator',
  ties_in_force: 'records in force on 31 December of the year',
  direction: 'in: brought to China; out: given by China; mutual',
  start: 'EDTF level 1 (ISO 8601-2)',
  end: 'EDTF level 1; empty: no end known',
  sources: 'ids of sources, separated by semicolons',
};

/** Exactly what a view shows, as rows: every partner on the map, and the records behind it or behind the chosen one. */
export function shownOf(facts: SceneFacts, dataset: Dataset, view: View): Shown {
  const { timeline } = facts;
  const scene = sceneOf(facts, view);
  const partners = scene.marks.map((mark): ShownPartner => {
    const partner = dataset.partnerById.get(mark.id);
    return {
      id: mark.id,
      name_zh: partner?.name.zh ?? '',
      name_en: partner?.name.en ?? '',
      year: view.year,
      state: mark.state,
      fill: mark.paint.fill,
      since: timeline.since[mark.partner] || null,
      ties_in_force: mark.ties,
      began_in_year: mark.begun,
      ended_in_year: mark.ended,
      direction: mark.direction,
    };
  });
  const total = latestTotal(dataset, PARTNER_METRIC, view.year);
  return {
    metadata: {
      title: 'SciTies 科交图志',
      dataVersion: dataset.version,
      licence: 'CC-BY-4.0',
      year: view.year,
      asOf: `${view.year}-12-31`,
      view,
      documentedPartners: documentedIn(timeline, view.year),
      officialPartners: total && { value: total.value, qualifier: total.qualifier, asOf: total.asOf.text },
      countingRule: COUNTING_RULE,
      columns: COLUMNS,
    },
    partners,
    records: dataset.ties.filter((tie) => isShown(tie, view)).map((tie) => recordOf(dataset, tie, view.year)),
  };
}

function isShown(tie: Tie, view: View): boolean {
  if (!allows(tie, view)) return false;
  if (view.country !== null && !tie.partners.includes(view.country)) return false;
  const state = tieStateIn(tie, view.year);
  return view.span === 'this-year' ? state === 'began-this-year' : state !== 'not-yet' && state !== 'ended';
}

function recordOf(dataset: Dataset, tie: Tie, year: number): ShownRecord {
  return {
    id: tie.id,
    partners: tie.partners.join(';'),
    start: tie.start.text,
    end: tie.end?.text ?? null,
    state: tieStateIn(tie, year),
    kind: tie.kind,
    direction: tie.direction,
    field: tie.field,
    title_zh: tie.title.zh,
    title_en: tie.title.en,
    confidence: tie.confidence,
    sources: tie.sources.join(';'),
    links: tie.sources.flatMap((id) => dataset.sourceById.get(id)?.link ?? []).join(' '),
  };
}

/** The partners on the map, as they are saved from everywhere. */
export const shownPartners = (
  facts: SceneFacts,
  dataset: Dataset,
  view: View,
  { partners }: Shown,
): RowTable =>
  partnerTable(
    partners.flatMap(({ id }) => dataset.partnerById.get(id) ?? []),
    { dataset, timeline: facts.timeline, filter: view, year: view.year },
  );

/** The records behind the picture, as they are saved from everywhere. */
export const shownRecords = (dataset: Dataset, view: View, { records }: Shown): RowTable =>
  tieTable(
    records.flatMap(({ id }) => dataset.tieById.get(id) ?? []),
    dataset,
    view.year,
  );

/** What a file of these rows is a part of. */
export const partOf = ({ country }: View): string => (country === null ? 'in-view' : `in-view-${country}`);

/** What goes beside the tables of a view: its columns are theirs, not those of the rows in JSON. */
export function metadataJson(facts: SceneFacts, dataset: Dataset, view: View, shown: Shown): string {
  const columns = {
    partners: aboutColumns(shownPartners(facts, dataset, view, shown)),
    records: aboutColumns(shownRecords(dataset, view, shown)),
  };
  return `${JSON.stringify({ ...shown.metadata, columns }, null, 2)}\n`;
}

const aboutColumns = ({ columns }: RowTable): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map(({ id, about }) => [id, about]));

export const shownJson = (shown: Shown): string => `${JSON.stringify(shown, null, 2)}\n`;
