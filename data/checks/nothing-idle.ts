import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const nothingIdle: Check = {
  name: 'every source and every metric is used',
  needs: ['ties', 'totals', 'events', 'relations', 'bri_documents'],
  run: (tables) => {
    const usedSources = new Set([
      ...tables.ties.flatMap((row) => row.sources),
      ...[...tables.totals, ...tables.events, ...tables.relations, ...tables.bri_documents].map(
        (row) => row.source,
      ),
    ]);
    const usedMetrics = new Set(tables.totals.map((row) => row.metric));
    const idle = (
      file: string,
      rows: readonly { readonly id: string; readonly line: number }[],
      used: ReadonlySet<string>,
    ): Problem[] =>
      rows
        .filter((row) => !used.has(row.id))
        .map((row) => ({
          file,
          line: row.line,
          what: `no record uses "${row.id}"`,
          mend: 'name it in the record it belongs to, or remove it',
        }));
    return [
      ...idle('sources.csv', tables.sources, usedSources),
      ...idle('metrics.csv', tables.metrics, usedMetrics),
    ];
  },
};
