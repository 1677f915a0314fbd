import { type PartialDate, parsePartialDate } from '../../src/model/partial-date.ts';
import { FIRST_YEAR } from '../../src/model/year.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** A slip of a digit makes a date that is well formed and centuries away. */
export const yearsInRange: Check = {
  name: `every date lies between ${FIRST_YEAR} and the current year`,
  run: ({ ties, bri_documents, events, relations, totals }, { currentYear }) => {
    const problems: Problem[] = [];
    const look = (file: string, line: number, column: string, text: string): void => {
      const date = parsePartialDate(text);
      if (date === null || isInRange(date, currentYear)) return;
      problems.push({
        file,
        line,
        what: `${column} "${text}" lies outside ${FIRST_YEAR}–${currentYear}`,
        mend: `correct the year of ${column}`,
      });
    };
    for (const row of ties) {
      look('ties.csv', row.line, 'start', row.start);
      look('ties.csv', row.line, 'end', row.end);
    }
    for (const row of bri_documents) look('bri_documents.csv', row.line, 'date', row.date);
    // An event may be a plan, whose end lies ahead.
    for (const row of events) look('events.csv', row.line, 'date', row.date);
    for (const row of relations) look('relations.csv', row.line, 'date', row.date);
    // A target is set for a year to come.
    for (const row of totals) {
      if (row.qualifier !== 'target') look('totals.csv', row.line, 'as_of', row.as_of);
    }
    return problems;
  },
};

/** A date known roughly is only refused when none of its days can be meant. */
const isInRange = ({ first, last }: PartialDate, currentYear: number): boolean =>
  Math.floor(last / 10000) >= FIRST_YEAR && Math.floor(first / 10000) <= currentYear;
