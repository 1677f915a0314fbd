import { describe, expect, test } from 'vitest';
import { readAgreements } from '../../src/charts/agreements/reading.ts';
import { agreementsSeries } from '../../src/charts/agreements/series.ts';
import { agreementsTable } from '../../src/charts/agreements/table.ts';
import { agreementsText } from '../../src/charts/agreements/text.ts';
import type { ChartTable } from '../../src/charts/frame/chart-table.ts';
import { sayReading } from '../../src/charts/frame/reading.ts';
import { linesOf, mostLines } from '../../src/charts/frame/reading-lines.ts';
import type { Words } from '../../src/charts/frame/words.ts';
import { kindsSeries } from '../../src/charts/kinds/series.ts';
import { kindsTable } from '../../src/charts/kinds/table.ts';
import { kindsText } from '../../src/charts/kinds/text.ts';
import { readLaboratories } from '../../src/charts/laboratories/reading.ts';
import { laboratoriesSeries } from '../../src/charts/laboratories/series.ts';
import { laboratoriesTable } from '../../src/charts/laboratories/table.ts';
import { laboratoriesText } from '../../src/charts/laboratories/text.ts';
import { readPartners } from '../../src/charts/partners/reading.ts';
import { partnersSeries } from '../../src/charts/partners/series.ts';
import { partnersTable } from '../../src/charts/partners/table.ts';
import { partnersText } from '../../src/charts/partners/text.ts';
import { textsFor } from '../../src/i18n/texts.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/year.ts';
import { smallDataset } from './small-dataset.ts';

const dataset = smallDataset();
const english: Words = { t: textsFor('en'), lang: 'en' };
const chinese: Words = { t: textsFor('zh'), lang: 'zh' };
const partners = partnersSeries(dataset, buildTimeline(dataset, ALL_CONFIRMED));
const agreements = agreementsSeries(dataset, false);
const laboratories = laboratoriesSeries(dataset, false);
const kinds = kindsSeries(dataset, ALL_CONFIRMED);

const textsIn = (words: Words) => [
  partnersText(partners, words),
  agreementsText(agreements, words),
  laboratoriesText(laboratories, words),
  kindsText(kinds, 'kinds', words),
  kindsText(kinds, 'directions', words),
];

describe('titles', () => {
  test('say what the data show', () => {
    expect(textsIn(english).map(({ title }) => title)).toEqual([
      '2 partners documented by 2025; the official figure is at least 10',
      '3 S&T agreements documented by 2023; the official figure is 8',
      '3 Belt and Road laboratories named by 2020; the official figure is 5',
      'Laboratories, centres and projects are the largest group: 5 of 8 records',
      '7 of 8 records are mutual; 0 went out, 1 came in',
    ]);
  });

  test('say it in Chinese as well', () => {
    expect(textsIn(chinese).map(({ title }) => title)).toEqual([
      '至2025年，有据可查的合作伙伴2个，官方公布至少10个',
      '至2023年，有据可查的政府间科技合作协定3项，官方公布8项',
      '至2020年，列出“一带一路”联合实验室3家，官方公布5家',
      '实验室、中心与项目最多，占8项记录中的5项',
      '8项记录中，双向7项，走出去0项，引进来1项',
    ]);
  });

  test('stand without official numbers where there are none', () => {
    const bare = smallDataset('totals');
    const series = partnersSeries(bare, buildTimeline(bare, ALL_CONFIRMED));
    expect(partnersText(series, english).title).toBe('2 partners documented by 2025');
    expect(laboratoriesText(laboratoriesSeries(bare, false), english).title).toBe(
      '5 joint laboratories named by 2025',
    );
  });
});

test.each([english, chinese])('no text of a chart has a hole in it', (words) => {
  for (const text of textsIn(words)) {
    for (const line of Object.values(text)) {
      expect(line).not.toMatch(/\{\{|undefined|NaN|charts\./);
      expect(line).not.toBe('');
    }
  }
});

describe('the numbers of a year', () => {
  test('are said in one sentence', () => {
    expect(sayReading(1985, readPartners(partners, 1985, english), english)).toBe(
      '1985: documented here 2; official total 5, as of 1985, The Journal',
    );
    expect(sayReading(1985, readPartners(partners, 1985, chinese), chinese)).toBe(
      '1985年：本图志有据可查2；官方公布总数5（截至1985年，学报）',
    );
  });

  test('keep agreements and countries apart', () => {
    const names = readAgreements(agreements, 1985, english).map(({ name, value }) => [name, value]);
    expect(names).toContainEqual(['official, countries with an S&T or economic agreement', '4']);
    expect(names).toContainEqual(['signed in the year', '0']);
  });

  test('name every group of fields', () => {
    const names = readLaboratories(laboratories, 2020, english).map(({ name, value }) => [name, value]);
    expect(names.slice(0, 4)).toEqual([
      ['Space, physics, materials', '1'],
      ['Life and health', '4'],
      ['all named here', '5'],
      ['named here, Belt and Road', '3'],
    ]);
  });

  test('take the room of the fullest year in every year', () => {
    const read = (year: number) => readPartners(partners, year, english);
    const most = mostLines(read, 340);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      expect(linesOf(read(year), 340)).toBeLessThanOrEqual(most);
    }
    expect(most).toBeGreaterThan(linesOf(read(1950), 340));
    expect(mostLines(read, 900)).toBeLessThan(most);
  });
});

test('every official value takes a line of its own', () => {
  const item = { key: '', sign: null, name: 'official', value: '1', detail: 'The Journal' };
  expect(linesOf([item], 640)).toBe(1);
  expect(linesOf([item, item, item], 640)).toBe(3);
});

describe('tables', () => {
  const tablesIn = (words: Words): readonly ChartTable[] => [
    partnersTable(partners, words),
    agreementsTable(agreements, words),
    laboratoriesTable(laboratories, words),
    kindsTable(kinds, words),
  ];

  test('hold every year, in order, with a cell for every column', () => {
    for (const { columns, rows } of tablesIn(english)) {
      const years = rows.map(([year]) => Number(year));
      expect(new Set(years.filter((year) => year <= LAST_YEAR)).size).toBe(LAST_YEAR - FIRST_YEAR + 1);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test('name their columns differently', () => {
    for (const { columns } of [...tablesIn(english), ...tablesIn(chinese)]) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    }
  });

  test('give every official value with date, publisher and source id', () => {
    const rows = partnersTable(partners, english).rows.filter(([year]) => year === 2017);
    expect(rows).toEqual([
      [2017, 1, 'official total', '', 9, '12 January 2017', 'The Journal', 'A paper', 'paper'],
      [2017, 1, 'official total', '', 9, '16 February 2017', 'Xinhua', 'A report', 'press'],
    ]);
  });

  test('end with the target, named as one', () => {
    const last = laboratoriesTable(laboratories, english).rows.at(-1);
    expect(last?.[0]).toBe(2028);
    expect(last).toContain('target');
    expect(last).toContain(12);
    expect(last).toContain('paper');
  });
});
