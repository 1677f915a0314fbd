import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';

/** The year in which this edition came out, as in CITATION.cff. */
export const RELEASED = 2026;

/** The atlas as an entry of a BibTeX file; plain ASCII, so that every style can set it. */
export const bibtexOf = (version: string): string =>
  [
    `@misc{scities-${version},`,
    '  author  = {{The SciTies contributors}},',
    `  title   = {{SciTies: an open atlas of China's science and technology co-operation, ${FIRST_YEAR}--${LAST_YEAR}}},`,
    `  year    = {${RELEASED}},`,
    `  version = {${version}},`,
    '  note    = {Data under CC-BY-4.0}',
    '}',
  ].join('\n');
