import type {
  BeltRoadDocument,
  Capital,
  Dataset,
  Lab,
  Metric,
  Partner,
  Relation,
  Source,
  StoryEvent,
  Tie,
  Total,
} from './dataset.ts';
import { BrokenFile, FieldReader } from './field-reader.ts';
import {
  CONFIDENCES,
  DIRECTIONS,
  END_REASONS,
  FIELDS,
  KINDS,
  LAB_PROGRAMMES,
  METRIC_GROUPS,
  QUALIFIERS,
  REGIONS,
  RELATION_EVENTS,
  SOURCE_KINDS,
} from './vocabulary.ts';
import { PERIODS } from './year.ts';

/** The form of the built file; raised when an old program could no longer read it. */
export const FILE_FORMAT = 1;

export type DatasetResult =
  | { readonly type: 'dataset'; readonly dataset: Dataset }
  | { readonly type: 'broken'; readonly problem: string };

/** Reads the built data file. Checks its form, its counts and that every id leads somewhere. */
export function readDataset(value: unknown): DatasetResult {
  try {
    return { type: 'dataset', dataset: read(value) };
  } catch (error) {
    if (error instanceof BrokenFile) return { type: 'broken', problem: error.message };
    throw error;
  }
}

function read(value: unknown): Dataset {
  const file = new FieldReader(value, 'atlas.json');
  const format = file.number('format');
  if (format !== FILE_FORMAT) throw new BrokenFile(`atlas.json: form ${format}, expected ${FILE_FORMAT}`);
  const counts = new FieldReader(file.row.counts, 'atlas.json: counts');

  const table = <T>(name: string, readRow: (row: FieldReader) => T): readonly T[] => {
    const rows = file.row[name];
    if (!Array.isArray(rows)) throw new BrokenFile(`atlas.json: table "${name}" is missing`);
    const expected = counts.number(name);
    if (rows.length !== expected) {
      throw new BrokenFile(`atlas.json: table "${name}" has ${rows.length} rows, expected ${expected}`);
    }
    return rows.map((row, index) => readRow(new FieldReader(row, `${name} ${index + 1}`)));
  };

  const labs = table('labs', readLab);
  const labByTie = new Map(labs.map((lab) => [lab.tie, lab]));
  const partners = table('partners', readPartner);
  const ties = table('ties', (row) => readTie(row, labByTie));
  const sources = table('sources', readSource);
  const metrics = table('metrics', readMetric);
  const dataset: Dataset = {
    version: file.text('version'),
    partners,
    ties,
    sources,
    metrics,
    capitals: table('capitals', readCapital),
    totals: table('totals', readTotal),
    events: table('events', readEvent),
    relations: table('relations', readRelation),
    beltRoadDocuments: table('beltRoadDocuments', readBeltRoadDocument),
    partnerById: byId(partners, 'partners'),
    sourceById: byId(sources, 'sources'),
    metricById: byId(metrics, 'metrics'),
    tieById: byId(ties, 'ties'),
    tiesByPartner: groupByPartner(ties),
  };
  checkReferences(dataset);
  return dataset;
}

function byId<T extends { readonly id: string }>(rows: readonly T[], table: string): ReadonlyMap<string, T> {
  const map = new Map(rows.map((row) => [row.id, row]));
  if (map.size !== rows.length) throw new BrokenFile(`${table}: an id occurs twice`);
  return map;
}

function groupByPartner(ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    for (const partner of tie.partners) {
      const group = groups.get(partner);
      if (group) group.push(tie);
      else groups.set(partner, [tie]);
    }
  }
  return groups;
}

/** A chain of continuators that comes back to its beginning would be followed for ever. */
function checkContinuators({ partners, partnerById }: Dataset): void {
  for (const partner of partners) {
    const seen = new Set<string>();
    for (let id: string | null = partner.id; id !== null; id = partnerById.get(id)?.continues ?? null) {
      if (seen.has(id)) throw new BrokenFile(`partners: "${id}" continues itself`);
      seen.add(id);
    }
  }
}

function checkReferences(dataset: Dataset): void {
  checkContinuators(dataset);
  const need = (known: ReadonlyMap<string, unknown>, id: string, place: string): void => {
    if (!known.has(id)) throw new BrokenFile(`${place}: "${id}" leads nowhere`);
  };
  for (const tie of dataset.ties) {
    for (const partner of tie.partners) need(dataset.partnerById, partner, `tie ${tie.id}`);
    for (const source of tie.sources) need(dataset.sourceById, source, `tie ${tie.id}`);
  }
  for (const total of dataset.totals) {
    need(dataset.metricById, total.metric, `total ${total.id}`);
    need(dataset.sourceById, total.source, `total ${total.id}`);
  }
  for (const event of dataset.events) {
    for (const partner of event.partners) need(dataset.partnerById, partner, `event ${event.id}`);
    need(dataset.sourceById, event.source, `event ${event.id}`);
    if (event.tie !== null) need(dataset.tieById, event.tie, `event ${event.id}`);
  }
  for (const row of [...dataset.relations, ...dataset.beltRoadDocuments]) {
    need(dataset.partnerById, row.partner, `relation of ${row.partner}`);
    need(dataset.sourceById, row.source, `relation of ${row.partner}`);
  }
}

const readPartner = (row: FieldReader): Partner => ({
  id: row.text('id'),
  name: row.bilingual('name'),
  official: row.bilingual('official'),
  region: row.oneOf('region', REGIONS),
  from: row.date('from'),
  to: row.optionalDate('to'),
  successors: row.texts('successors'),
  continues: row.optionalText('continues'),
  aliases: row.texts('aliases'),
  pinyin: row.text('pinyin'),
});

const readCapital = (row: FieldReader): Capital => ({
  partner: row.text('partner'),
  name: row.bilingual('name'),
  lon: row.number('lon'),
  lat: row.number('lat'),
  from: row.optionalDate('from'),
  to: row.optionalDate('to'),
});

const readLab = (row: FieldReader): Lab => ({
  tie: row.text('tie'),
  batch: row.optionalText('batch'),
  programme: row.oneOf('programme', LAB_PROGRAMMES),
  host: row.optionalBilingual('host'),
  city: row.optionalBilingual('city'),
  partnerInstitution: row.optionalBilingual('partnerInstitution'),
});

const readTie = (row: FieldReader, labs: ReadonlyMap<string, Lab>): Tie => ({
  id: row.text('id'),
  partners: row.texts('partners'),
  start: row.date('start'),
  end: row.optionalDate('end'),
  endReason: row.optionalOneOf('endReason', END_REASONS),
  kind: row.oneOf('kind', KINDS),
  direction: row.oneOf('direction', DIRECTIONS),
  field: row.oneOf('field', FIELDS),
  standsFor: row.optionalNumber('standsFor') ?? 1,
  title: row.bilingual('title'),
  detail: row.bilingual('detail'),
  sources: row.texts('sources'),
  confidence: row.oneOf('confidence', CONFIDENCES),
  lab: labs.get(row.text('id')) ?? null,
});

const readSource = (row: FieldReader): Source => ({
  id: row.text('id'),
  title: row.text('title'),
  publisher: row.bilingual('publisher'),
  published: row.optionalDate('published'),
  language: row.text('language'),
  link: row.optionalText('link'),
  kind: row.oneOf('kind', SOURCE_KINDS),
});

const readMetric = (row: FieldReader): Metric => ({
  id: row.text('id'),
  name: row.bilingual('name'),
  unit: row.bilingual('unit'),
  group: row.oneOf('group', METRIC_GROUPS),
});

const readTotal = (row: FieldReader): Total => ({
  id: row.text('id'),
  asOf: row.date('asOf'),
  metric: row.text('metric'),
  value: row.number('value'),
  qualifier: row.oneOf('qualifier', QUALIFIERS),
  note: row.bilingual('note'),
  source: row.text('source'),
  confidence: row.oneOf('confidence', CONFIDENCES),
});

const readEvent = (row: FieldReader): StoryEvent => ({
  id: row.text('id'),
  date: row.optionalDate('date'),
  end: row.optionalDate('end'),
  period: row.oneOf(
    'period',
    PERIODS.map((period) => period.id),
  ),
  partners: row.texts('partners'),
  direction: row.optionalOneOf('direction', DIRECTIONS),
  value: row.optionalNumber('value'),
  qualifier: row.optionalOneOf('qualifier', QUALIFIERS),
  unit: row.optionalBilingual('unit'),
  text: row.bilingual('text'),
  source: row.text('source'),
  tie: row.optionalText('tie'),
  milestone: row.flag('milestone'),
});

const readRelation = (row: FieldReader): Relation => ({
  partner: row.text('partner'),
  event: row.oneOf('event', RELATION_EVENTS),
  date: row.date('date'),
  source: row.text('source'),
  confidence: row.oneOf('confidence', CONFIDENCES),
  note: row.optionalBilingual('note'),
});

const readBeltRoadDocument = (row: FieldReader): BeltRoadDocument => ({
  partner: row.text('partner'),
  date: row.date('date'),
  source: row.text('source'),
  confidence: row.oneOf('confidence', CONFIDENCES),
});
