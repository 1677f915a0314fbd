import type { Dataset, Source, Total } from '../../model/dataset.ts';
import { totalsOf } from '../../model/official.ts';
import { yearOf } from '../../model/partial-date.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../model/year.ts';

/** Who said it, and as of when. */
export interface Voice {
  readonly total: Total;
  readonly source: Source;
}

/** One official value of one year; several sources may state the same. */
export interface Statement {
  readonly year: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly voices: readonly [Voice, ...Voice[]];
}

/** The official values of a metric in order of time; where sources of one year differ, all are kept. */
export function statementsOf(dataset: Dataset, metric: string): readonly Statement[] {
  const statements: Statement[] = [];
  for (const total of totalsOf(dataset, metric)) {
    const year = yearOf(total.asOf);
    const source = dataset.sourceById.get(total.source);
    if (!source || year < FIRST_YEAR || year > LAST_YEAR) continue;
    const voice = { total, source };
    const same = statements.findIndex(
      (known) => known.year === year && known.value === total.value && known.qualifier === total.qualifier,
    );
    const known = statements[same];
    if (known) statements[same] = { ...known, voices: [...known.voices, voice] };
    else statements.push({ year, value: total.value, qualifier: total.qualifier, voices: [voice] });
  }
  return statements;
}

export const statedIn = (statements: readonly Statement[], year: number): readonly Statement[] =>
  statements.filter((statement) => statement.year === year);

/** The last value stated by the end of the year; null before the first. */
export const latestBy = (statements: readonly Statement[], year: number): Statement | null =>
  statements.findLast((statement) => statement.year <= year) ?? null;

/** The sources of the statements, each once. */
export const sourcesOf = (statements: readonly Statement[]): readonly Source[] => [
  ...new Set(statements.flatMap((statement) => statement.voices.map((voice) => voice.source))),
];
