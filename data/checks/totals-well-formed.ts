import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Units counted in fractions; all others are whole. */
const FRACTIONAL = /billion|million|percent|share/;

export const totalsWellFormed: Check = {
  name: 'every total names a known metric and a possible value',
  needs: ['metrics'],
  run: (tables) => {
    const metrics = new Map(tables.metrics.map((metric) => [metric.id, metric]));
    const seen = new Map<string, number>();
    return tables.totals.flatMap((total): Problem[] => {
      const report = (what: string, mend: string): Problem => ({
        file: 'totals.csv',
        line: total.line,
        what,
        mend,
      });
      const metric = metrics.get(total.metric);
      if (!metric)
        return [report(`metric "${total.metric}" is not in metrics.csv`, 'add the metric, or correct it')];
      const found: Problem[] = [];
      if (total.value <= 0) found.push(report(`value ${total.value} is not positive`, 'check the source'));
      if (!Number.isInteger(total.value) && !FRACTIONAL.test(metric.unit_en)) {
        found.push(report(`${total.value} ${metric.unit_en} is not whole`, 'correct the value or the unit'));
      }
      const key = `${total.metric} ${total.as_of} ${total.source}`;
      const before = seen.get(key);
      if (before !== undefined) {
        found.push(report(`the same metric, date and source stand in line ${before}`, 'keep one of the two'));
      }
      seen.set(key, total.line);
      return found;
    });
  },
};
