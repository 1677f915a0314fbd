/** The sections of the page, in the order in which they are read. */
export const SECTIONS = [
  'what',
  'rule',
  'dates',
  'states',
  'official',
  'confidence',
  'groups',
  'numbers',
  'missing',
  'sources',
  'borders',
  'licence',
  'cite',
  'report',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The name of a section in the address of the page. */
export const anchorOf = (section: SectionId): string => `method-${section}`;
