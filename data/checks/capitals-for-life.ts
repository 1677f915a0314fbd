import { parsePartialDate } from '../../src/model/partial-date.ts';
import { FIRST_YEAR, LAST_YEAR, lastDayOf } from '../../src/model/year.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const capitalsForLife: Check = {
  name: 'every partner has exactly one capital in every year of its life',
  needs: ['capitals'],
  run: (tables) =>
    tables.partners.flatMap((partner): Problem[] => {
      const from = parsePartialDate(partner.from);
      const to = parsePartialDate(partner.to);
      if (!from) return [];
      const capitals = tables.capitals.filter((capital) => capital.partner === partner.id);
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
        const day = lastDayOf(year);
        if (from.last > day || (to && to.last <= day)) continue;
        const seats = capitals.filter((capital) => {
          const begin = parsePartialDate(capital.from)?.last ?? 0;
          const end = parsePartialDate(capital.to)?.last ?? Number.POSITIVE_INFINITY;
          return begin <= day && end > day;
        });
        if (seats.length === 1) continue;
        return [
          {
            file: 'capitals.csv',
            line: capitals[0]?.line ?? 0,
            what: `${partner.id} has ${seats.length} capitals at the end of ${year}`,
            mend: 'let each capital end on the day the next begins',
          },
        ];
      }
      return [];
    }),
};
