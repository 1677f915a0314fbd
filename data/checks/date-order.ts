import { parsePartialDate } from '../../src/model/partial-date.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const dateOrder: Check = {
  name: 'nothing ends before it begins',
  run: (tables) => {
    const ordered = (file: string, line: number, start: string, end: string): Problem[] => {
      const from = parsePartialDate(start);
      const to = parsePartialDate(end);
      if (!from || !to || from.first <= to.last) return [];
      return [
        {
          file,
          line,
          what: `ends ${end}, before it begins ${start}`,
          mend: 'check both dates against the source',
        },
      ];
    };
    return [
      ...tables.ties.flatMap((row) => ordered('ties.csv', row.line, row.start, row.end)),
      ...tables.events.flatMap((row) => ordered('events.csv', row.line, row.date, row.end)),
      ...tables.partners.flatMap((row) => ordered('partners.csv', row.line, row.from, row.to)),
      ...tables.capitals.flatMap((row) => ordered('capitals.csv', row.line, row.from, row.to)),
    ];
  },
};
