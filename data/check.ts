import type { Problem } from './problem.ts';
import type { TableName, Tables } from './schema.ts';

/** A named rule over the whole package. It collects every problem it finds and never throws. */
export interface Check {
  /** Reads as a fact: "every tie lies inside the lifetime of its partners". */
  readonly name: string;
  /** Tables that must be read whole: with a row missing, the rule would blame others for its absence. */
  readonly needs?: readonly TableName[];
  readonly run: (tables: Tables, context: CheckContext) => readonly Problem[];
}

export interface CheckContext {
  /** No record is later. */
  readonly currentYear: number;
  readonly trustedHosts: readonly string[];
  /** Distance in km from a point to the land of a partner; null when the partner has no land drawn. */
  readonly distanceToLand: (partner: string, lon: number, lat: number) => number | null;
  /** Ids of the facts of the source article that must be reachable. */
  readonly articleFacts: readonly string[];
}
