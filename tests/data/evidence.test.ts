import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '../../data/read-tables.ts';
import { evidenceAtlas, SECOND_ROUND } from '../fixtures/evidence-atlas.ts';
import { DATA_FOLDER } from '../fixtures/real-atlas.ts';

const { tables } = readTables(join(DATA_FOLDER));

/** Rows of each file of the collected evidence, as counted when it was handed over. */
const EVIDENCE: Readonly<Record<string, number>> = {
  'article-facts.csv': 84,
  'ties-europe.csv': 166,
  'ties-asia.csv': 177,
  'ties-africa.csv': 209,
  'ties-americas-oceania.csv': 121,
  'ties-agreements-2.csv': 16,
  'joint-labs.csv': 81,
  'joint-labs-2.csv': 19,
  'transfer-centres.csv': 30,
  'landmark-projects.csv': 39,
  'official-totals.csv': 153,
  'diplomatic-relations.csv': 246,
  'bri-mou.csv': 154,
  'ties-agreements-3.csv': 20,
  'ties-agreements-4.csv': 44,
  'ties-verified.csv': 13,
  'joint-labs-3.csv': 94,
};

/** Findings of the second reading of the evidence. */
const FINDINGS: Readonly<Record<string, number>> = { 'audit-europe-asia.csv': 152, 'audit-rest.csv': 204 };

const linesUpTo = (rows: number): readonly number[] => Array.from({ length: rows }, (_, index) => index + 2);

test.each(Object.entries(EVIDENCE))('every row of %s is accounted for, once', (file, rows) => {
  const lines = tables.intake.filter((row) => row.file === file).map((row) => row.evidence_line);
  expect(lines.sort((a, b) => a - b)).toEqual(linesUpTo(rows));
});

test('no other file is accounted for', () => {
  expect(new Set(tables.intake.map((row) => row.file))).toEqual(new Set(Object.keys(EVIDENCE)));
});

test.each(Object.entries(FINDINGS))('every finding of %s is answered, once', (audit, findings) => {
  const lines = tables.findings.filter((row) => row.audit === audit).map((row) => row.audit_line);
  expect(lines.sort((a, b) => a - b)).toEqual(linesUpTo(findings));
});

test('the first round leads to 835 ties, of which none was lost on the way', () => {
  expect(evidenceAtlas().ties).toHaveLength(835);
});

test('the second round adds 126 ties: 50 agreements, committees and protocols, 76 from the laboratories', () => {
  const first = new Set(evidenceAtlas().ties.map((tie) => tie.id));
  const added = (files: readonly string[]): number =>
    new Set(
      tables.intake
        .filter((row) => files.includes(row.file))
        .flatMap((row) => row.record)
        .filter((id) => !first.has(id) && tables.ties.some((tie) => tie.id === id)),
    ).size;
  expect(added(SECOND_ROUND.filter((file) => file.startsWith('ties-')))).toBe(50);
  expect(added(['joint-labs-3.csv'])).toBe(76);
});
