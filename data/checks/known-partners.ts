import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const knownPartners: Check = {
  name: 'every partner named is in partners.csv',
  needs: ['partners'],
  run: (tables) => {
    const known = new Set(tables.partners.map((partner) => partner.id));
    const unknown = (file: string, line: number, codes: readonly string[]): Problem[] =>
      codes
        .filter((code) => !known.has(code))
        .map((code) => ({
          file,
          line,
          what: `partner "${code}" is not in partners.csv`,
          mend: 'use the ISO 3166-1 alpha-3 code (ISO 3166-3 for a former state), or add the partner',
        }));
    return [
      ...tables.ties.flatMap((row) => unknown('ties.csv', row.line, row.partners)),
      ...tables.events.flatMap((row) => unknown('events.csv', row.line, row.partners)),
      ...tables.relations.flatMap((row) => unknown('relations.csv', row.line, [row.partner])),
      ...tables.bri_documents.flatMap((row) => unknown('bri_documents.csv', row.line, [row.partner])),
      ...tables.capitals.flatMap((row) =>
        row.partner === 'CHN' ? [] : unknown('capitals.csv', row.line, [row.partner]),
      ),
      ...tables.partners.flatMap((row) =>
        unknown('partners.csv', row.line, [...row.successors, ...(row.continues ? [row.continues] : [])]),
      ),
    ];
  },
};
