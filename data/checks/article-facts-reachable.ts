import { parsePartialDate } from '../../src/model/partial-date.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/year.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** A fact can be found when it is told in a period and, if dated, meets a year of the slider. */
export const articleFactsReachable: Check = {
  name: 'every fact of the source article can be found from the screen',
  needs: ['events'],
  run: (tables, { articleFacts }) => {
    const events = new Map(tables.events.map((event) => [event.id, event]));
    return articleFacts.flatMap((fact): Problem[] => {
      const event = events.get(fact);
      const problem = (line: number, what: string, mend: string): Problem[] => [
        { file: 'events.csv', line, what: `${fact}: ${what}`, mend },
      ];
      if (!event) return problem(0, 'the fact has no event', 'add the event with this id');
      if (event.source !== 'article')
        return problem(event.line, 'its source is not the article', 'set source to article');
      if (event.date === '') {
        return event.period === ''
          ? problem(event.line, 'it has neither date nor period', 'name the period')
          : [];
      }
      const date = parsePartialDate(event.date);
      const end = parsePartialDate(event.end) ?? date;
      const outside = !date || !end || end.last < FIRST_YEAR * 10000 || date.first > (LAST_YEAR + 1) * 10000;
      return outside
        ? problem(event.line, `its date ${event.date} meets no year of the slider`, 'check the date')
        : [];
    });
  },
};
