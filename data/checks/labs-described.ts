import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

export const labsDescribed: Check = {
  name: 'every row of labs.csv tells more about a tie of kind joint_lab',
  needs: ['ties'],
  run: (tables) => {
    const ties = new Map(tables.ties.map((tie) => [tie.id, tie]));
    const seen = new Set<string>();
    return tables.labs.flatMap((lab): Problem[] => {
      const tie = ties.get(lab.tie);
      const again = seen.has(lab.tie);
      seen.add(lab.tie);
      if (tie?.kind === 'joint_lab' && !again) return [];
      const what = again
        ? `"${lab.tie}" is described twice`
        : tie
          ? `"${lab.tie}" is of kind ${tie.kind}`
          : `"${lab.tie}" is not in ties.csv`;
      return [{ file: 'labs.csv', line: lab.line, what, mend: 'name a tie of kind joint_lab, each once' }];
    });
  },
};
