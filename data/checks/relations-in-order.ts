import { parsePartialDate } from '../../src/model/partial-date.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const relationsInOrder: Check = {
  name: 'relations are broken only after they were established, and resumed only after they were broken or lowered',
  needs: ['relations'],
  run: (tables) => {
    const rows = [...tables.relations].sort(
      (a, b) =>
        a.partner.localeCompare(b.partner) ||
        (parsePartialDate(a.date)?.first ?? 0) - (parsePartialDate(b.date)?.first ?? 0),
    );
    return rows.flatMap((row, index): Problem[] => {
      if (row.event !== 'broken' && row.event !== 'resumed') return [];
      const before = rows
        .slice(0, index)
        .filter((other) => other.partner === row.partner)
        .at(-1);
      // Relations lowered to chargé level are resumed too.
      const fits =
        row.event === 'broken'
          ? before && before.event !== 'broken'
          : before?.event === 'broken' || before?.event === 'charge_daffaires';
      if (fits) return [];
      return [
        {
          file: 'relations.csv',
          line: row.line,
          what: `${row.partner}: ${row.event} ${row.date} follows ${before ? `${before.event} ${before.date}` : 'nothing'}`,
          mend: 'add the missing step, or correct the date',
        },
      ];
    });
  },
};
