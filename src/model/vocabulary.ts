/** The closed vocabularies of the data package, in the order in which readers meet them. */

/** Strongest first: this order decides the colour by kind. */
export const KINDS = [
  'st_agreement',
  'mixed_st_agreement',
  'joint_committee',
  'st_protocol',
  'mega_science',
  'joint_lab',
  'transfer_centre',
  'tech_import',
  'exchange',
  'assistance_in',
  'assistance_out',
  'econ_tech_agreement',
] as const;
export type Kind = (typeof KINDS)[number];

export const DIRECTIONS = ['in', 'out', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const CONFIDENCES = ['primary', 'secondary', 'unverified'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const FIELDS = [
  'general',
  'agriculture',
  'health',
  'life_science',
  'environment',
  'earth_ocean',
  'energy',
  'nuclear',
  'space',
  'physics_astronomy',
  'materials',
  'manufacturing',
  'information',
  'transport',
  'heritage',
  'technology_transfer',
  'training',
] as const;
export type Field = (typeof FIELDS)[number];

export const END_REASONS = [
  'dissolved',
  'expired',
  'replaced',
  'terminated',
  'lapsed',
  'relations_broken',
  'withdrawn',
  'completed',
] as const;
export type EndReason = (typeof END_REASONS)[number];

export const REGIONS = ['asia', 'europe', 'africa', 'americas', 'oceania'] as const;
export type Region = (typeof REGIONS)[number];

export const QUALIFIERS = ['exact', 'about', 'at_least', 'at_most', 'target'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const METRIC_GROUPS = [
  'partners',
  'agreements',
  'labs',
  'aid',
  'people',
  'imports',
  'organisations',
  'research',
  'other',
] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];

export const RELATION_EVENTS = ['established', 'broken', 'resumed', 'charge_daffaires'] as const;
export type RelationEvent = (typeof RELATION_EVENTS)[number];

export const SOURCE_KINDS = [
  'treaty',
  'government',
  'institution',
  'press',
  'scholarship',
  'reference',
  'dataset',
  'unsourced',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const LAB_PROGRAMMES = ['bri', 'government', 'academy', 'province', 'other'] as const;
export type LabProgramme = (typeof LAB_PROGRAMMES)[number];

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
