import type { Kind } from '../../src/model/vocabulary.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Centres and laboratories made with a body of many states, such as the Arab League, name none of them. */
const REGIONAL: readonly Kind[] = ['transfer_centre', 'joint_lab'];

export const partnersNamed: Check = {
  name: 'every tie names its partner, save centres made for a whole region',
  run: (tables) =>
    tables.ties.flatMap((tie): Problem[] => {
      if (tie.partners.length > 0 || REGIONAL.includes(tie.kind)) return [];
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
