import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

const WITH_IDS = ['partners', 'ties', 'sources', 'metrics', 'totals', 'events'] as const;

export const uniqueIds: Check = {
  name: 'every id is used once',
  run: (tables) =>
    WITH_IDS.flatMap((table) => {
      const seen = new Map<string, number>();
      return tables[table].flatMap((row): Problem[] => {
        const before = seen.get(row.id);
        seen.set(row.id, before ?? row.line);
        if (before === undefined) return [];
        return [
          {
            file: `${table}.csv`,
            line: row.line,
            what: `id "${row.id}" is already used in line ${before}`,
            mend: 'give the newer row an id of its own; never change the older one, links lead to it',
          },
        ];
      });
    }),
};
