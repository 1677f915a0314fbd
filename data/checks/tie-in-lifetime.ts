import { parsePartialDate } from '../../src/model/partial-date.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Written for every state older than the People's Republic, so it sets no lower limit. */
const FOUNDING = '1949-10-01';

export const tieInLifetime: Check = {
  name: 'every tie begins, and ends, while its partners exist',
  run: (tables) => {
    const partners = new Map(tables.partners.map((partner) => [partner.id, partner]));
    return tables.ties.flatMap((tie) =>
      tie.partners.flatMap((id): Problem[] => {
        const partner = partners.get(id);
        const start = parsePartialDate(tie.start);
        const from = partner && parsePartialDate(partner.from);
        if (!partner || !start || !from) return [];
        const to = parsePartialDate(partner.to);
        const end = parsePartialDate(tie.end);
        const problem = (what: string): Problem => ({
          file: 'ties.csv',
          line: tie.line,
          what: `${tie.id}: ${what}`,
          mend: 'give the record to the state that existed then, or correct the date',
        });
        if (start.last < from.first && partner.from !== FOUNDING)
          return [problem(`begins ${tie.start}, before ${id} existed (${partner.from})`)];
        if (to && start.first >= to.first)
          return [problem(`begins ${tie.start}, after ${id} was gone (${partner.to})`)];
        if (to && end && tie.partners.length === 1 && end.first > to.last) {
          return [problem(`ends ${tie.end}, after ${id} was gone (${partner.to})`)];
        }
        return [];
      }),
    );
  },
};
