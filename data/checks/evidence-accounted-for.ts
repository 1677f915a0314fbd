import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../schema.ts';

/** Everything a row of the evidence can have become, by the name the intake calls it. */
function recordsOf(tables: Tables): ReadonlySet<string> {
  return new Set([
    ...[...tables.ties, ...tables.events, ...tables.totals].map((row) => row.id),
    ...tables.relations.map((row) => `${row.partner}:${row.event}:${row.date}`),
    ...tables.bri_documents.map((row) => row.partner),
  ]);
}

export const evidenceAccountedFor: Check = {
  name: 'every row of the evidence leads to a record, or says why it was left out',
  needs: ['ties', 'events', 'totals', 'relations', 'bri_documents'],
  run: (tables) => {
    const known = recordsOf(tables);
    const unknown = (file: string, line: number, records: readonly string[]): Problem[] =>
      records
        .filter((record) => !known.has(record))
        .map((record) => ({
          file,
          line,
          what: `record "${record}" is in no table`,
          mend: 'name the record that carries the fact now',
        }));
    const intake = tables.intake.flatMap((row): Problem[] => {
      const found = unknown('intake.csv', row.line, row.record);
      const place = `${row.file} line ${row.evidence_line}`;
      if (row.outcome === 'left_out' ? row.record.length > 0 : row.record.length === 0) {
        found.push({
          file: 'intake.csv',
          line: row.line,
          what: `${place} is ${row.outcome} and names ${row.record.length === 0 ? 'no' : 'a'} record`,
          mend: 'name the record of a row that was kept or merged, and none for a row left out',
        });
      }
      if (row.outcome !== 'kept' && row.why === '') {
        found.push({
          file: 'intake.csv',
          line: row.line,
          what: `${place} is ${row.outcome} without a reason`,
          mend: 'say why in one sentence',
        });
      }
      return found;
    });
    return [
      ...intake,
      ...tables.findings.flatMap((row) => unknown('findings.csv', row.line, row.record)),
      ...twice('intake.csv', tables.intake, (row) => `${row.file} line ${row.evidence_line}`),
      ...twice('findings.csv', tables.findings, (row) => `${row.audit} line ${row.audit_line}`),
    ];
  },
};

function twice<T extends { readonly line: number }>(
  file: string,
  rows: readonly T[],
  nameOf: (row: T) => string,
): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Problem[] => {
    const name = nameOf(row);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ file, line: row.line, what: `${name} is accounted for twice`, mend: 'keep one of the rows' }];
  });
}
