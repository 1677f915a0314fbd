import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const partnersNamed: Check = {
  name: 'every tie names its partner, save centres made for a whole region',
  run: (tables) =>
    tables.ties.flatMap((tie): Problem[] => {
      if (tie.partners.length > 0 || tie.kind === 'transfer_centre') return [];
      return [
        {
          file: 'ties.csv',
          line: tie.line,
          what: `${tie.id} names no partner`,
          mend: 'name the state that signed; only a centre for a whole region may have none',
        },
      ];
    }),
};
