import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bibtexOf, RELEASED } from '../../../src/panels/method/citation.ts';
import { gapsOf } from '../../../src/panels/method/gaps.ts';
import { numbersOf } from '../../../src/panels/method/numbers.ts';
import { officialGroups } from '../../../src/panels/method/official-rows.ts';
import { citedSources, sourceGroups } from '../../../src/panels/method/source-groups.ts';
import { createCounting } from '../../../src/store/counting.ts';
import { smallDataset } from '../table/small-atlas.tsx';

const dataset = smallDataset();

describe(numbersOf, () => {
  const numbers = numbersOf(dataset);

  it('counts records, those confirmed, their partners and the sources', () => {
    expect([numbers.records, numbers.confirmed, numbers.partners, numbers.sources]).toEqual([6, 5, 4, 3]);
  });

  it('counts every record under its kind and its confidence', () => {
    expect(numbers.byKind.get('st_agreement')).toBe(3);
    expect(numbers.byKind.get('tech_import')).toBe(0);
    expect([...numbers.byConfidence.values()]).toEqual([4, 1, 1]);
  });

  it('gives sources a record and the shares of linked, official and exact records', () => {
    expect(numbers.perRecord).toBeCloseTo(7 / 6);
    expect([numbers.linked, numbers.official, numbers.exact]).toEqual([1, 1, 0.5]);
  });

  it('adds up what records stand for', () => {
    expect(numbers.groups).toEqual({ records: 1, instruments: 3 });
  });
});

describe(gapsOf, () => {
  const gaps = gapsOf(dataset);

  it('names the states of today without a record, and no former ones', () => {
    const former = { id: 'SCG', name: ['塞黑', 'Serbia and Montenegro'], official: ['塞黑', 'SCG'] };
    const life = { region: 'europe', from: '2003-02-04', to: '2006-06-03', pinyin: 'saihei' };
    const { without } = gapsOf(smallDataset({ partners: [{ ...former, ...life }] }));
    expect(without.map((partner) => partner.id)).toEqual(['TUV']);
  });

  it('names partners known from unverified records alone', () => {
    const doubtful = smallDataset({
      ties: [
        {
          ...{ id: 'tuv-2000-exchange', partners: ['TUV'], start: '2000', kind: 'exchange' },
          ...{ direction: 'mutual', field: 'general', title: ['名', 'n'], detail: ['说明。', 'Note.'] },
          ...{ sources: ['mfa'], confidence: 'unverified' },
        },
      ],
    });
    expect(gapsOf(doubtful).doubtful.map((partner) => partner.id)).toEqual(['TUV']);
    expect(gaps.doubtful).toEqual([]);
  });

  it('counts ends and beginnings that are not known', () => {
    expect([gaps.endless, gaps.vagueBeginnings, gaps.unlinked]).toEqual([5, 2, 0]);
  });

  it('sets the laboratories named beside the latest official total', () => {
    expect([gaps.labs.named, gaps.labs.official?.value]).toEqual([0, 53]);
  });
});

describe(officialGroups, () => {
  const groups = officialGroups(dataset, createCounting(dataset), false);

  it('holds the metrics of partners and agreements only', () => {
    expect(groups.map((group) => group.metric.id)).toEqual([
      'st_partner_countries_regions',
      'intergov_st_agreements',
    ]);
  });

  it('sets the number of the atlas at the end of the same year beside each total', () => {
    const rows = groups.flatMap((group) => group.rows.map((row) => [row.total.value, row.documented]));
    expect(rows).toEqual([
      [106, 3],
      [114, 2],
    ]);
  });
});

describe(sourceGroups, () => {
  const sources = citedSources(dataset);

  it('counts everything that rests on a source', () => {
    expect(sources.find((entry) => entry.source.id === 'mfa')?.cited).toBe(12);
    expect(sources.find((entry) => entry.source.id === 'article')?.cited).toBe(1);
  });

  it('puts treaties first and leaves empty kinds out', () => {
    expect(sourceGroups(sources, '').map((group) => group.kind)).toEqual([
      'treaty',
      'government',
      'scholarship',
    ]);
  });

  it('finds a source by publisher in either language and by year', () => {
    const found = (typed: string) =>
      sourceGroups(sources, typed).flatMap((group) => group.sources.map((entry) => entry.source.id));
    expect(found('bulletin')).toEqual(['article']);
    expect(found('外交部 1999')).toEqual(['mfa']);
  });
});

describe('the citation', () => {
  it('carries the version of the data and stays in ASCII', () => {
    expect(bibtexOf('1.2.3')).toContain('version = {1.2.3}');
    expect(bibtexOf('1.2.3')).toMatch(/^[\x20-\x7e\n]+$/);
  });

  it('is of the same year as CITATION.cff', () => {
    const file = readFileSync(join(import.meta.dirname, '../../../CITATION.cff'), 'utf8');
    expect(file).toContain(`date-released: ${RELEASED}-`);
    expect(file).toContain('cff-version: 1.2.0');
  });
});
