import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const sourcesPresent: Check = {
  name: 'every source named is in sources.csv',
  needs: ['sources'],
  run: (tables) => {
    const known = new Set(tables.sources.map((source) => source.id));
    const unknown = (file: string, line: number, sources: readonly string[]): Problem[] =>
      sources
        .filter((source) => !known.has(source))
        .map((source) => ({
          file,
          line,
          what: `source "${source}" is not in sources.csv`,
          mend: 'add the source, or correct the id',
        }));
    return [
      ...tables.ties.flatMap((row) => unknown('ties.csv', row.line, row.sources)),
      ...tables.totals.flatMap((row) => unknown('totals.csv', row.line, [row.source])),
      ...tables.events.flatMap((row) => unknown('events.csv', row.line, [row.source])),
      ...tables.relations.flatMap((row) => unknown('relations.csv', row.line, [row.source])),
      ...tables.bri_documents.flatMap((row) => unknown('bri_documents.csv', row.line, [row.source])),
    ];
  },
};
