import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const KINDS = ['sovereign', 'dependency', 'trust', 'occupied', 'special', 'disputed', 'ground'] as const;
export const VIEWPOINTS = ['neutral', 'cn'] as const;
type Kind = (typeof KINDS)[number];
export type Viewpoint = (typeof VIEWPOINTS)[number];

/** Days are ISO (`1991-12-26`): `from` is the first day, `to` the day after the last. Empty: no bound. */
export type Span = { from: string; to: string };

/** A row of data/polities.csv. `units` is the land held throughout the polity's life. */
export type PolityRow = Span & {
  id: string;
  name_zh: string;
  name_en: string;
  short_zh: string;
  short_en: string;
  units: string[];
  kind: Kind;
  ruler: string;
  partner: string;
  viewpoint: Viewpoint | '';
  note_zh: string;
  note_en: string;
};

/** A row of data/owners.csv: land held for a part of the owner's life, or in one viewpoint only. */
export type OwnerRow = Span & { unit: string; polity: string; viewpoint: Viewpoint | '' };

/** A row of data/units.csv: a piece of land and a point inside it. */
type UnitRow = {
  unit: string;
  iso3: string;
  name_zh: string;
  name_en: string;
  lon: number;
  lat: number;
  note: string;
};

/** A row of data/geometry/disputed.csv: a line between two units that is drawn dashed. */
type DisputedRow = Span & {
  a: string;
  b: string;
  viewpoint: Viewpoint | '';
  note_zh: string;
  note_en: string;
};

export type Tables = {
  polities: PolityRow[];
  owners: OwnerRow[];
  units: UnitRow[];
  disputed: DisputedRow[];
};

const RECORDS = z.array(z.record(z.string(), z.string()));
/** A cell with a number in it; an empty one is none. */
const NUMBER = z.string().trim().min(1).pipe(z.coerce.number());

/** Reads the four tables. Throws, with file and row, on a column or word that is not known. */
export function readTables(): Tables {
  return {
    polities: rows('../polities.csv', (cell, where) => ({
      ...span(cell),
      id: cell('id'),
      name_zh: cell('name_zh'),
      name_en: cell('name_en'),
      short_zh: cell('short_zh') || cell('name_zh'),
      short_en: cell('short_en') || cell('name_en'),
      units: cell('units') === '' ? [] : cell('units').split(';'),
      kind: word(KINDS, cell('kind'), where),
      ruler: cell('ruler'),
      partner: cell('partner'),
      viewpoint: viewpoint(cell, where),
      note_zh: cell('note_zh'),
      note_en: cell('note_en'),
    })),
    owners: rows('../owners.csv', (cell, where) => ({
      ...span(cell),
      unit: cell('unit'),
      polity: cell('polity'),
      viewpoint: viewpoint(cell, where),
    })),
    units: rows('../units.csv', (cell, where) => ({
      unit: cell('unit'),
      iso3: cell('iso3'),
      name_zh: cell('name_zh'),
      name_en: cell('name_en'),
      lon: degrees('lon', cell, where),
      lat: degrees('lat', cell, where),
      note: cell('note'),
    })),
    disputed: rows('./disputed.csv', (cell, where) => ({
      ...span(cell),
      a: cell('unit_a'),
      b: cell('unit_b'),
      viewpoint: viewpoint(cell, where),
      note_zh: cell('note_zh'),
      note_en: cell('note_en'),
    })),
  };
}

type Cell = (column: string) => string;

function rows<Row>(path: string, read: (cell: Cell, where: string) => Row): Row[] {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const records = RECORDS.parse(parse(text, { columns: true }));
  return records.map((record, i) => {
    const where = `${path.replace(/^\.*\//, '')} row ${i + 2}`;
    const cell = (column: string): string => {
      const value = record[column];
      if (value === undefined) throw new Error(`${where}: the column ${column} is missing`);
      return value;
    };
    return read(cell, where);
  });
}

function span(cell: Cell): Span {
  return { from: cell('from'), to: cell('to') };
}

function viewpoint(cell: Cell, where: string): Viewpoint | '' {
  return word([...VIEWPOINTS, ''] as const, cell('viewpoint'), where);
}

/** Throws, with place and column, unless the cell holds a number. */
export function degrees(column: string, cell: Cell, where: string): number {
  const read = NUMBER.safeParse(cell(column));
  if (!read.success) throw new Error(`${where}: ${column} is '${cell(column)}', which is not a number`);
  return read.data;
}

function word<Word extends string>(known: readonly Word[], value: string, where: string): Word {
  const found = known.find((entry) => entry === value);
  if (found === undefined) throw new Error(`${where}: '${value}' is not one of ${known.join(', ')}`);
  return found;
}
