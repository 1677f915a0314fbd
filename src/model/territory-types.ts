import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The historical map: units of land that never change, and who owned each of
 * them at the end of every year, in two viewpoints. Units, polities and
 * borders are known by their index. No function here draws or fetches.
 */
export const VIEWPOINTS = ['neutral', 'cn'] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

/**
 * What a polity is. `occupied` with a partner is a state under occupation,
 * without one a territory held by its `ruler`; `ground` is Antarctica.
 */
export const POLITY_KINDS = [
  'sovereign',
  'dependency',
  'trust',
  'occupied',
  'special',
  'disputed',
  'ground',
] as const;
export type PolityKind = (typeof POLITY_KINDS)[number];

/** The same text in Chinese and English. */
export type Text = { readonly zh: string; readonly en: string };

/** A piece of land; `point` (lon, lat, degrees) if it is too small to have a shape. */
export type Unit = {
  readonly id: string;
  /** ISO 3166-1 alpha-3 of the land today; empty for land of no country. */
  readonly iso3: string;
  readonly point?: readonly [number, number];
};

export type Polity = {
  readonly id: string;
  readonly name: Text;
  /** The name for labels; equal to `name` where that is short enough. */
  readonly short: Text;
  readonly kind: PolityKind;
  /** Partner codes of those who ruled it, `;` between them (`GBR;EGY`, or `UN`); empty if none. */
  readonly ruler: string;
  /** The code under which its records of co-operation stand; empty if it can have none. */
  readonly partner: string;
  /** First day, and the day after the last; empty: before 1949, and still today. */
  readonly from: string;
  readonly to: string;
  readonly note: Text;
};

/** Where a polity's name stands in some years, and how large it is. */
export type Label = {
  readonly polity: number;
  /** Inside the largest polygon, degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Longer side of the largest polygon in Mercator units, the world being 512; 0 for a point. */
  readonly extent: number;
  /** West, south, east, north of the main land, degrees; distant islands and departments left out. */
  readonly box: readonly [number, number, number, number];
};

/** A line between two units that is dashed from a day to a day, and why. */
export type Dispute = {
  readonly units: readonly [number, number];
  readonly from: string;
  readonly to: string;
  /** Undefined: in both. */
  readonly viewpoint: Viewpoint | undefined;
  readonly note: Text;
};

/** Schematic marks that belong to one viewpoint. */
export type Overlay = {
  readonly islands: readonly { readonly name: Text; readonly point: readonly [number, number] }[];
  /** Lines of [lon, lat], degrees. */
  readonly dashes: readonly (readonly (readonly [number, number])[])[];
};

export type UnitTopology = Topology<{ units: GeometryCollection }>;

export type World = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly units: readonly Unit[];
  readonly polities: readonly Polity[];
  readonly disputes: readonly Dispute[];
  readonly overlays: Readonly<Record<Viewpoint, Overlay>>;
  readonly topology: UnitTopology;
  /** Units on either side of each border; borders are ordered by `a`, then `b`, and `a < b`. */
  readonly borders: { readonly a: Int16Array; readonly b: Int16Array; readonly arcs: readonly number[][] };
  /** Per viewpoint, the polity of every unit, year after year. */
  readonly owners: Readonly<Record<Viewpoint, Int16Array>>;
  /** Per viewpoint, the state of every border, year after year; see BorderState. */
  readonly borderStates: Readonly<Record<Viewpoint, Uint8Array>>;
  /** Per viewpoint, the labels of each year. */
  readonly labels: Readonly<Record<Viewpoint, readonly (readonly Label[])[]>>;
};

export type BorderState = 'hidden' | 'line' | 'disputed';

/** Whether a dispute stands on 31 December of a year in a viewpoint. */
export function isOpen(
  dispute: Pick<Dispute, 'from' | 'to' | 'viewpoint'>,
  year: number,
  viewpoint: Viewpoint,
): boolean {
  const day = `${year}-12-31`;
  if (dispute.viewpoint !== undefined && dispute.viewpoint !== viewpoint) return false;
  return dispute.from <= day && (dispute.to === '' || day < dispute.to);
}
