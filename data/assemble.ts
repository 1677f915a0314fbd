import { parsePartialDate } from '../src/model/partial-date.ts';
import { FILE_FORMAT } from '../src/model/read-dataset.ts';
import { periodOf } from '../src/model/year.ts';
import type { RowOf, Tables } from './schema.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Drops empty cells, so that absent stays absent in the built file. */
function compact(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).filter(
      ([, value]) =>
        value !== '' &&
        value !== null &&
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const pair = (zh: string, en: string): readonly [string, string] | null =>
  zh === '' && en === '' ? null : [zh, en];

/** Turns checked tables into the one file the browser loads. Same tables, same bytes. */
export function assemble(tables: Tables, version: string): Cells {
  const partnerEnd = new Map(tables.partners.map((partner) => [partner.id, partner.to]));
  const rows = {
    partners: tables.partners.map((row) =>
      compact({
        id: row.id,
        name: [row.name_zh, row.name_en],
        official: [row.official_zh, row.official_en],
        region: row.region,
        from: row.from,
        to: row.to,
        successors: row.successors,
        continues: row.continues,
        aliases: [...row.aliases_zh, ...row.aliases_en],
        pinyin: row.pinyin,
      }),
    ),
    capitals: tables.capitals.map((row) =>
      compact({
        partner: row.partner,
        name: [row.name_zh, row.name_en],
        lon: row.lon,
        lat: row.lat,
        from: row.from,
        to: row.to,
      }),
    ),
    ties: tables.ties.map((row) => assembleTie(row, partnerEnd)),
    labs: tables.labs.map((row) =>
      compact({
        tie: row.tie,
        batch: row.batch,
        programme: row.programme,
        host: pair(row.host_zh, row.host_en),
        city: pair(row.host_city_zh, row.host_city_en),
        partnerInstitution: pair(row.partner_institution_zh, row.partner_institution_en),
      }),
    ),
    metrics: tables.metrics.map((row) =>
      compact({
        id: row.id,
        name: [row.name_zh, row.name_en],
        unit: [row.unit_zh, row.unit_en],
        group: row.group,
      }),
    ),
    totals: tables.totals.map((row) =>
      compact({
        id: row.id,
        asOf: row.as_of,
        metric: row.metric,
        value: row.value,
        qualifier: row.qualifier,
        note: [row.note_zh, row.note_en],
        source: row.source,
        confidence: row.confidence,
      }),
    ),
    events: tables.events.map((row) =>
      compact({
        id: row.id,
        date: row.date,
        end: row.end,
        period: row.period === '' ? periodOfDate(row.date) : row.period,
        partners: row.partners,
        direction: row.direction,
        value: row.value,
        qualifier: row.qualifier,
        unit: pair(row.unit_zh, row.unit_en),
        text: [row.text_zh, row.text_en],
        source: row.source,
        tie: row.tie,
        ...(row.milestone === '1' ? { milestone: true } : {}),
      }),
    ),
    relations: tables.relations.map((row) =>
      compact({
        partner: row.partner,
        event: row.event,
        date: row.date,
        source: row.source,
        confidence: row.confidence,
        note: pair(row.note_zh, row.note_en),
      }),
    ),
    beltRoadDocuments: tables.bri_documents.map((row) =>
      compact({ partner: row.partner, date: row.date, source: row.source, confidence: row.confidence }),
    ),
    sources: tables.sources.map((row) =>
      compact({
        id: row.id,
        title: row.title,
        publisher: [row.publisher_zh, row.publisher_en],
        published: row.published,
        language: row.language,
        link: row.link,
        kind: row.kind,
      }),
    ),
  };
  const counts = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length]));
  return { format: FILE_FORMAT, version, counts, ...rows };
}

/** A record that no source ends, ends with the one state it was made with. */
function assembleTie(row: RowOf<'ties'>, partnerEnd: ReadonlyMap<string, string>): Cells {
  const [only] = row.partners;
  const dissolved = row.partners.length === 1 && only !== undefined ? (partnerEnd.get(only) ?? '') : '';
  const runsOut = row.end === '' && dissolved !== '';
  return compact({
    id: row.id,
    partners: row.partners,
    start: row.start,
    end: runsOut ? dissolved : row.end,
    endReason: runsOut ? 'dissolved' : row.end_reason,
    kind: row.kind,
    direction: row.direction,
    field: row.field,
    standsFor: row.stands_for,
    title: [row.title_zh, row.title_en],
    detail: [row.detail_zh, row.detail_en],
    sources: row.sources,
    confidence: row.confidence,
  });
}

function periodOfDate(text: string): string {
  const date = parsePartialDate(text);
  return periodOf(date ? Math.floor((date.precision === 'decade' ? date.first : date.last) / 10000) : 0).id;
}
