/** One thing wrong in one row of the data package. */
export interface Problem {
  readonly file: string;
  /** Line in the file; the header is line 1. 0 when the whole file is meant. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

const formatProblem = (problem: Problem): string =>
  `data/${problem.file}${problem.line > 0 ? `:${problem.line}` : ''}: ${problem.what}\n    mend: ${problem.mend}`;

export function formatProblems(problems: readonly Problem[]): string {
  const rows = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(formatProblem), '', `${rows} in data/. Nothing was built.`].join('\n');
}
