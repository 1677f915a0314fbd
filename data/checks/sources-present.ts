import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const sourcesPresent: Check = {
  name: 'every record has a source, and every source a record',
  run: (tables) => {
    const known = new Set(tables.sources.map((source) => source.id));
    const used = new Set<string>();
    const need = (file: string, line: number, sources: readonly string[]): Problem[] =>
      sources.flatMap((source) => {
        used.add(source);
        if (known.has(source)) return [];
        return [
          {
            file,
            line,
            what: `source "${source}" is not in sources.csv`,
            mend: 'add the source, or correct the id',
          },
        ];
      });
    const missing = [
      ...tables.ties.flatMap((row) => need('ties.csv', row.line, row.sources)),
      ...tables.totals.flatMap((row) => need('totals.csv', row.line, [row.source])),
      ...tables.events.flatMap((row) => need('events.csv', row.line, [row.source])),
      ...tables.relations.flatMap((row) => need('relations.csv', row.line, [row.source])),
      ...tables.bri_documents.flatMap((row) => need('bri_documents.csv', row.line, [row.source])),
    ];
    const idle = tables.sources
      .filter((source) => !used.has(source.id))
      .map((source) => ({
        file: 'sources.csv',
        line: source.line,
        what: `no record uses source "${source.id}"`,
        mend: 'name it in the record it belongs to, or remove it',
      }));
    return [...missing, ...idle];
  },
};
