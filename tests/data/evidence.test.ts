import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '../../data/read-tables.ts';
import { evidenceAtlas } from '../fixtures/evidence-atlas.ts';
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

test('they lead to 835 ties, of which none was lost on the way', () => {
  expect(evidenceAtlas().ties).toHaveLength(835);
});
