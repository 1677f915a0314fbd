import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const eventsLinked: Check = {
  name: 'every tie that an event leads to is in ties.csv',
  needs: ['ties'],
  run: (tables) => {
    const known = new Set(tables.ties.map((tie) => tie.id));
    return tables.events.flatMap((event): Problem[] => {
      if (event.tie === '' || known.has(event.tie)) return [];
      return [
        {
          file: 'events.csv',
          line: event.line,
          what: `${event.id}: tie "${event.tie}" is not in ties.csv`,
          mend: 'name the record that tells the same fact, or empty the cell',
        },
      ];
    });
  },
};
