import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readListFile } from '../../data/list-file.ts';
import { readTables } from '../../data/read-tables.ts';
import { summarise } from '../../data/summary.ts';
import { PARTNER_METRIC } from '../../src/model/official.ts';
import { evidenceAtlas, SECOND_ROUND } from '../fixtures/evidence-atlas.ts';
import { DATA_FOLDER } from '../fixtures/real-atlas.ts';

const notes = readFileSync(join(DATA_FOLDER, '..', 'docs', 'data-notes.md'), 'utf8');
const { tables } = readTables(DATA_FOLDER);
const dataset = evidenceAtlas();
const summary = summarise(dataset, readListFile(DATA_FOLDER, 'article-facts.txt'));

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The rows under the table whose header begins with these cells. */
function tableUnder(...header: readonly string[]): readonly (readonly string[])[] {
  const lines = notes.split('\n');
  const start = lines.findIndex(
    (line) => line.startsWith('|') && header.every((cell, index) => cellsOf(line)[index] === cell),
  );
  if (start < 0) throw new Error(`no table "${header.join(' | ')}"`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map(cellsOf);
}

const prose = notes.replace(/\s+/g, ' ');
const nameOf = (id: string): string => dataset.partnerById.get(id)?.name.en ?? id;

describe('what came in and what came out', () => {
  const outcomes = (file: string): readonly string[] => {
    const rows = tables.intake.filter((row) => file === 'all' || row.file === file);
    const count = (outcome: string): string => String(rows.filter((row) => row.outcome === outcome).length);
    return [String(rows.length), count('kept'), count('merged'), count('left_out')];
  };

  test('every file is listed with its rows', () => {
    const listed = tableUnder('file of the evidence');
    expect(listed.map((cells) => cells[0])).toEqual([...new Set(listed.map((cells) => cells[0]))]);
    expect(listed).toHaveLength(new Set(tables.intake.map((row) => row.file)).size + 1);
    for (const [file = '', ...cells] of listed)
      expect([file, ...cells.slice(0, 4)]).toEqual([file, ...outcomes(file)]);
  });

  test('every row left out is listed with its reason', () => {
    const left = tables.intake.filter((row) => row.outcome === 'left_out');
    expect(tableUnder('row', 'what it was').map((cells) => [cells[0], cells[2]])).toEqual(
      left.map((row) => [`${row.file} ${row.evidence_line}`, row.why]),
    );
  });

  test('the records are counted by where they come from', () => {
    const elsewhere = ['article-facts.csv', 'official-totals.csv', 'diplomatic-relations.csv', 'bri-mou.csv'];
    const rows = tables.intake.filter((row) => ![...elsewhere, ...SECOND_ROUND].includes(row.file));
    const told = new Set(rows.flatMap((row) => row.record));
    const fromRows = dataset.ties.filter((tie) => told.has(tie.id)).length;
    expect(prose).toContain(`The ${rows.length} rows about ties, laboratories, centres and landmarks`);
    expect(prose).toContain(`became **${summary.records} records**`);
    expect(prose).toContain(
      `${fromRows} tell at least one of those rows, ${summary.records - fromRows} come from findings alone`,
    );
  });
});

describe('the findings', () => {
  test('are counted', () => {
    const count = (audit: string): readonly string[] => {
      const rows = tables.findings.filter((row) => audit === 'both' || row.audit === audit);
      return [
        rows.length,
        ...['applied', 'partly', 'answered'].map(
          (outcome) => rows.filter((row) => row.outcome === outcome).length,
        ),
      ].map(String);
    };
    for (const [audit = '', ...cells] of tableUnder('file', 'findings'))
      expect([audit, ...cells]).toEqual([audit, ...count(audit)]);
  });

  test.each([
    ['answered', tableUnder('finding', 'partner', 'about', 'answer')],
    ['partly', tableUnder('finding', 'partner', 'about', 'what was done')],
  ])('all that were %s are listed with the reason', (outcome, listed) => {
    const references = listed.flatMap(([cell = '', , , answer = '']) =>
      cell.split('; ').flatMap((group) => {
        const [audit = '', lines = ''] = group.split(/ (.*)/s);
        return lines.split(', ').map((line) => `audit-${audit}.csv ${line} ${answer}`);
      }),
    );
    expect(references.sort()).toEqual(
      tables.findings
        .filter((row) => row.outcome === outcome)
        .map((row) => `${row.audit} ${row.audit_line} ${row.answer}`)
        .sort(),
    );
  });
});

describe('the cross-check', () => {
  const rows = tableUnder('year', 'untreated');

  test('tells the documented partners of ten years', () => {
    expect(rows.map(([year = '', , here]) => [year, here])).toEqual(
      rows.map(([year = '']) => [year, String(summary.years[year]?.documented)]),
    );
    expect(rows).toHaveLength(10);
  });

  test('explains each difference by the partners that moved', () => {
    const list = (cell: string | undefined): number => (cell ? cell.split(', ').length : 0);
    // The untreated count of 2000 is two lower than the changes lead from; the notes say so.
    const moved = rows.map(([year, , here, gone, come]) => [year, Number(here) + list(gone) - list(come)]);
    const untreated = rows.map(([year, count]) => [year, Number(count) + (year === '2000' ? 2 : 0)]);
    expect(moved).toEqual(untreated);
  });

  test('says why for every partner that moved, and for no other', () => {
    const named = new Set(
      rows.flatMap((cells) => cells.slice(3).flatMap((cell) => cell.split(', '))).values(),
    );
    named.delete('');
    const listed = tableUnder('partner', 'why').map((cells) => cells[0]);
    expect(listed).toEqual([...named].sort());
    const known = new Set(dataset.partners.map((partner) => partner.name.en));
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('what a reader should know', () => {
  test.each([
    [`${summary.gaps.endsUnknown} records have none`],
    [`**${summary.gaps.unverified} records are unverified**`],
    [`**${summary.gaps.startsUnknown} records exist "by" a date**`],
    [`For ${(summary.linkedShare * 100).toFixed(1)} per cent of the records`],
    [
      `**${summary.years['2022']?.agreements} S&T agreements are in force here at the end of 2022; 114 were announced.**`,
    ],
    [`**${dataset.ties.filter((tie) => tie.partners.length > 1).length} records have several partners.**`],
    [
      `${dataset.ties.filter((tie) => /^(decade|century)$/.test(tie.start.precision)).length} are known only by decade or century`,
    ],
    [`a visit, a meeting or a declaration: ${summary.gaps.partnersOnlyByExchange.map(nameOf).join(', ')}.`],
    [`**Without any record**: ${summary.gaps.partnersWithoutRecord.map(nameOf).join(', ')}.`],
  ])('%s', (sentence) => {
    expect(prose).toContain(sentence);
  });

  test('about a quarter of the sources have no link', () => {
    expect(prose).toContain('**About a quarter of the sources have no link**');
    expect(summary.gaps.sourcesWithoutLink / summary.sources).toBeCloseTo(1 / 4, 1);
  });

  test('the Belt and Road laboratories recorded', () => {
    const laboratories = dataset.ties.filter(
      (tie) => tie.lab?.programme === 'bri' && tie.confidence !== 'unverified',
    );
    const recorded = laboratories.reduce((sum, tie) => sum + tie.standsFor, 0);
    expect(prose).toContain(`**${recorded} of more than 70 Belt and Road laboratories are recorded**`);
    expect(laboratories.filter((tie) => /\(names? (not|to be)/.test(tie.title.en))).toHaveLength(5);
  });

  test('the year in which documented partners pass the official total', () => {
    const below = Object.entries(summary.years).filter(([, year]) =>
      year.official.some((total) => total.metric === PARTNER_METRIC && total.value > year.documented),
    );
    expect(Math.max(...below.map(([year]) => Number(year)))).toBeLessThan(2017);
    expect(prose).toContain('passes the official total in 2017');
  });
});
