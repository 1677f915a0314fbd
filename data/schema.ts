import { z } from 'zod';
import { parsePartialDate } from '../src/model/partial-date.ts';
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
} from '../src/model/vocabulary.ts';

/** One schema a table: the only definition of what a cell of `data/*.csv` may hold. */
const text = z.string().trim().min(1, 'is empty');
const optionalText = z.string().trim();
const id = z.string().regex(/^[a-z0-9][a-z0-9.:-]*$/, 'must be lower-case letters, digits and hyphens');
const partnerId = z.string().regex(/^[A-Z]{3}$/, 'must be a code of three capital letters');
const date = z
  .string()
  .refine(
    (value) => parsePartialDate(value) !== null,
    'must be a date such as 1975, 1975-09, 1975-09-09, 196X, 1963~ or ../2010',
  );
const optionalDate = z.literal('').or(date);
const list = z
  .string()
  .transform((value) => (value === '' ? [] : value.split(';').map((item) => item.trim())));
const idList = list.pipe(z.array(id).min(1, 'names no source'));
const partnerList = list.pipe(z.array(partnerId));
const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a plain number')
  .transform(Number);
const optionalNumber = z
  .literal('')
  .transform(() => null)
  .or(number);
const lineNumber = z
  .string()
  .regex(/^[1-9]\d*$/, 'must be a line number')
  .transform(Number);
const recordList = list.pipe(z.array(text));
const optionalOneOf = <const T extends readonly string[]>(words: T) => z.enum(words).or(z.literal(''));

export const SCHEMAS = {
  partners: z.strictObject({
    id: partnerId,
    name_zh: text,
    name_en: text,
    official_zh: text,
    official_en: text,
    region: z.enum(REGIONS),
    from: date,
    to: optionalDate,
    successors: partnerList,
    continues: z.literal('').or(partnerId),
    aliases_zh: list,
    aliases_en: list,
    pinyin: z.string().regex(/^[a-z]+$/, 'must be plain pinyin without tones or spaces'),
  }),
  capitals: z.strictObject({
    partner: partnerId,
    name_zh: text,
    name_en: text,
    lon: number.pipe(z.number().min(-180).max(180)),
    lat: number.pipe(z.number().min(-90).max(90)),
    from: optionalDate,
    to: optionalDate,
  }),
  ties: z.strictObject({
    id,
    partners: partnerList,
    start: date,
    end: optionalDate,
    end_reason: optionalOneOf(END_REASONS),
    kind: z.enum(KINDS),
    direction: z.enum(DIRECTIONS),
    field: z.enum(FIELDS),
    stands_for: optionalNumber,
    title_zh: text,
    title_en: text,
    detail_zh: text,
    detail_en: text,
    sources: idList,
    confidence: z.enum(CONFIDENCES),
  }),
  labs: z.strictObject({
    tie: id,
    batch: optionalText,
    programme: z.enum(LAB_PROGRAMMES),
    host_zh: optionalText,
    host_en: optionalText,
    host_city_zh: optionalText,
    host_city_en: optionalText,
    partner_institution_zh: optionalText,
    partner_institution_en: optionalText,
  }),
  metrics: z.strictObject({
    id: z.string().regex(/^[a-z0-9_]+$/, 'must be lower-case letters, digits and underscores'),
    name_zh: text,
    name_en: text,
    unit_zh: text,
    unit_en: text,
    group: z.enum(METRIC_GROUPS),
  }),
  totals: z.strictObject({
    id: z.string().regex(/^[a-z0-9_.~-]+$/i, 'must be letters, digits, hyphens and underscores'),
    as_of: date,
    metric: text,
    value: number,
    qualifier: z.enum(QUALIFIERS),
    note_zh: text,
    note_en: text,
    source: id,
    confidence: z.enum(CONFIDENCES),
  }),
  events: z.strictObject({
    id,
    date: optionalDate,
    end: optionalDate,
    period: optionalOneOf(['1949', '1978', '2012'] as const),
    partners: partnerList,
    direction: optionalOneOf(DIRECTIONS),
    value: optionalNumber,
    qualifier: optionalOneOf(QUALIFIERS),
    unit_zh: optionalText,
    unit_en: optionalText,
    text_zh: text,
    text_en: text,
    source: id,
    tie: z.literal('').or(id),
    milestone: z.enum(['', '1']),
  }),
  relations: z.strictObject({
    partner: partnerId,
    event: z.enum(RELATION_EVENTS),
    date,
    source: id,
    confidence: z.enum(CONFIDENCES),
    note_zh: optionalText,
    note_en: optionalText,
  }),
  bri_documents: z.strictObject({
    partner: partnerId,
    date,
    source: id,
    confidence: z.enum(CONFIDENCES),
  }),
  sources: z.strictObject({
    id,
    title: text,
    publisher_zh: text,
    publisher_en: text,
    published: optionalDate,
    language: z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as zh or en'),
    link: z.literal('').or(z.url({ protocol: /^https?$/ })),
    kind: z.enum(SOURCE_KINDS),
  }),
  intake: z.strictObject({
    file: text,
    evidence_line: lineNumber,
    outcome: z.enum(['kept', 'merged', 'left_out']),
    record: recordList,
    why: optionalText,
  }),
  findings: z.strictObject({
    audit: text,
    audit_line: lineNumber,
    file: text,
    evidence_line: z
      .literal('')
      .transform(() => null)
      .or(lineNumber),
    partner: optionalText,
    problem: text,
    outcome: z.enum(['applied', 'partly', 'answered']),
    record: recordList,
    answer: text,
  }),
} as const;

export type TableName = keyof typeof SCHEMAS;
export const TABLE_NAMES = Object.keys(SCHEMAS) as TableName[];

/** A row as read, with the line of the file it stands on. */
export type RowOf<T extends TableName> = z.output<(typeof SCHEMAS)[T]> & { readonly line: number };
export type Tables = { readonly [T in TableName]: readonly RowOf<T>[] };
