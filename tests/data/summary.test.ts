import { describe, expect, test } from 'vitest';
import { readListFile } from '../../data/list-file.ts';
import { summarise } from '../../data/summary.ts';
import { ALL_CONFIRMED, buildTimeline, documentedIn } from '../../src/model/timeline.ts';
import { DATA_FOLDER, realAtlas } from '../fixtures/real-atlas.ts';
import { swap } from '../fixtures/small-tables.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

describe('the report on the small package', () => {
  const summary = summarise(tinyDataset(), ['experts-withdrawn', 'tcm-spread', 'wto']);

  test('counts its tables', () => {
    expect(summary).toMatchObject({
      version: '0.0.0',
      records: 8,
      partners: 5,
      partnersWithRecord: 5,
      sources: 4,
      byConfidence: { primary: 4, secondary: 3, unverified: 1 },
    });
    expect(summary.byKind).toMatchObject({ st_agreement: 4, joint_lab: 1, exchange: 1, tech_import: 0 });
  });

  test('tells the share of records with a link', () => {
    // Five of eight: the four agreements and the laboratories.
    expect(summary.linkedShare).toBe(0.625);
  });

  test('tells how well the confirmed records are sourced', () => {
    // Seven of eight are confirmed; five of these have a link, four are primary, and only the agreement of 1954
    // rests on two publishers.
    expect(summary.sourcing).toEqual({
      confirmed: 7,
      linkedShare: 0.714,
      primaryShare: 0.571,
      twoPublishers: 1,
    });
  });

  test('counts neither a publisher named twice nor one that is not stated', () => {
    const sources = swap('《科学史》,History of Science', '外交部,Ministry of Foreign Affairs');
    const same = summarise(tinyDataset({ sources }), []);
    expect(same.sourcing.twoPublishers).toBe(0);
    const ties = swap(',press,secondary', ',press;nowhere,secondary');
    expect(summarise(tinyDataset({ ties }), []).sourcing.twoPublishers).toBe(1);
  });

  test('has every year from 1949 to 2025', () => {
    expect(Object.keys(summary.years)).toHaveLength(77);
    expect(summary.years['1954']).toEqual({
      documented: 1,
      official: [],
      agreements: 1,
      labs: 0,
      labsByProgramme: { bri: 0, government: 0, academy: 0, province: 0, other: 0 },
    });
    expect(summary.years['1985']).toEqual({
      documented: 3,
      official: [
        { metric: 'st_partner_countries_regions', value: 106, qualifier: 'exact', source: 'journal' },
      ],
      agreements: 2,
      labs: 0,
      labsByProgramme: { bri: 0, government: 0, academy: 0, province: 0, other: 0 },
    });
    expect(summary.years['2025']).toMatchObject({
      documented: 4,
      agreements: 2,
      labs: 2,
      labsByProgramme: { bri: 2 },
    });
  });

  test('counts the facts of the article that can be reached', () => {
    expect(summary.articleFacts).toEqual({ total: 3, reachable: 2 });
  });

  test('lists the gaps', () => {
    expect(summary.gaps).toEqual({
      partnersWithoutRecord: [],
      partnersOnlyUnverified: [],
      partnersOnlyByExchange: [],
      endsUnknown: 5,
      startsUnknown: 1,
      unverified: 1,
      sourcesWithoutLink: 2,
      labsWithoutHost: 0,
    });
  });
});

describe('the report on the atlas', () => {
  const summary = summarise(realAtlas(), readListFile(DATA_FOLDER, 'article-facts.txt'));

  test('reaches every fact of the article', () => {
    expect(summary.articleFacts).toEqual({ total: 84, reachable: 84 });
  });

  test('sets the official figure of 1985 beside the documented one', () => {
    const year = summary.years['1985'];
    expect(year?.documented).toBe(documentedIn(buildTimeline(realAtlas(), ALL_CONFIRMED), 1985));
    expect(year?.official).toContainEqual({
      metric: 'st_partner_countries_regions',
      value: 106,
      qualifier: 'exact',
      source: 'article',
    });
  });

  test('leads from nine in ten confirmed records to a page', () => {
    expect(summary.sourcing.linkedShare).toBeGreaterThanOrEqual(0.9);
  });

  test('adds up', () => {
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    expect(sum(summary.byKind)).toBe(summary.records);
    expect(sum(summary.byConfidence)).toBe(summary.records);
  });
});
