import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const endsExplained: Check = {
  name: 'every end has its reason, and no reason stands without an end',
  run: (tables) =>
    tables.ties.flatMap((tie): Problem[] => {
      if ((tie.end === '') === (tie.end_reason === '')) return [];
      const what =
        tie.end === '' ? `reason "${tie.end_reason}" without an end` : `end ${tie.end} without a reason`;
      return [
        { file: 'ties.csv', line: tie.line, what: `${tie.id}: ${what}`, mend: 'fill both cells or neither' },
      ];
    }),
};
