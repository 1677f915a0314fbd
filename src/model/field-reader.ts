import type { Bilingual } from './dataset.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';

/** What a built file must hold but does not; caught where the file is read, never shown raw. */
export class BrokenFile extends Error {}

export type Row = Readonly<Record<string, unknown>>;

/** Reads the cells of one row of a built file, naming the place in every complaint. */
export class FieldReader {
  readonly row: Row;
  readonly place: string;

  constructor(value: unknown, place: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new BrokenFile(`${place}: a row is not an object`);
    }
    this.row = value as Row;
    this.place = place;
  }

  private fail(key: string, wanted: string): never {
    throw new BrokenFile(`${this.place}: "${key}" is not ${wanted}`);
  }

  text(key: string): string {
    const value = this.row[key];
    return typeof value === 'string' ? value : this.fail(key, 'a text');
  }

  optionalText(key: string): string | null {
    return this.row[key] === undefined ? null : this.text(key);
  }

  number(key: string): number {
    const value = this.row[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : this.fail(key, 'a number');
  }

  optionalNumber(key: string): number | null {
    return this.row[key] === undefined ? null : this.number(key);
  }

  flag(key: string): boolean {
    return this.row[key] === true;
  }

  texts(key: string): readonly string[] {
    const value = this.row[key];
    if (value === undefined) return [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
      return this.fail(key, 'a list of texts');
    }
    return value;
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.row[key];
    return allowed.find((word) => word === value) ?? this.fail(key, `one of ${allowed.join(', ')}`);
  }

  optionalOneOf<T extends string>(key: string, allowed: readonly T[]): T | null {
    return this.row[key] === undefined ? null : this.oneOf(key, allowed);
  }

  date(key: string): PartialDate {
    return parsePartialDate(this.text(key)) ?? this.fail(key, 'a date');
  }

  optionalDate(key: string): PartialDate | null {
    return this.row[key] === undefined ? null : this.date(key);
  }

  bilingual(key: string): Bilingual {
    const value = this.row[key];
    if (!Array.isArray(value)) return this.fail(key, 'a pair of texts');
    const [zh, en] = value as readonly unknown[];
    if (typeof zh !== 'string' || typeof en !== 'string') return this.fail(key, 'a pair of texts');
    return { zh, en };
  }

  optionalBilingual(key: string): Bilingual | null {
    return this.row[key] === undefined ? null : this.bilingual(key);
  }
}
