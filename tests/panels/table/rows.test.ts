import { describe, expect, it } from 'vitest';
import { ALL_CONFIRMED, buildTimeline } from '../../../src/model/timeline.ts';
import type { Region } from '../../../src/model/vocabulary.ts';
import { matcher, searchable } from '../../../src/panels/table/matching.ts';
import { EVERYTHING, narrowingCount, restrict } from '../../../src/panels/table/narrowing.ts';
import {
  type PartnerColumn,
  partnerEntries,
  partnerKey,
  partnerRows,
} from '../../../src/panels/table/partner-rows.ts';
import { sortAfterClick, sortRows } from '../../../src/panels/table/sorting.ts';
import { tieEntries, tieKey, tieRows } from '../../../src/panels/table/tie-rows.ts';
import { extraTie, smallDataset } from './small-atlas.tsx';

const dataset = smallDataset();
const timeline = buildTimeline(dataset, ALL_CONFIRMED);
const partnersIn = (year: number, narrowing: Partial<typeof EVERYTHING> = {}) =>
  partnerRows(partnerEntries(dataset, false), timeline, { ...EVERYTHING, ...narrowing }, year);
const partnerIn = (year: number, id: string) => partnersIn(year).find((row) => row.partner.id === id);
const tiesIn = (year: number, narrowing: Partial<typeof EVERYTHING> = {}, unverified = false) =>
  tieRows(tieEntries(dataset), { kinds: [], unverified }, { ...EVERYTHING, ...narrowing }, year);
const ids = (rows: ReturnType<typeof tiesIn>): string[] => rows.map((row) => row.entry.tie.id);

describe('rows of partners', () => {
  it('list every partner of the data, with its state in the year', () => {
    expect(partnersIn(1980).map((row) => [row.partner.id, row.state])).toEqual([
      ['FRA', 'active'],
      ['MLI', 'active'],
      ['SUN', 'active'],
      ['RUS', 'not-a-state'],
      ['TUV', 'none'],
    ]);
  });

  it('do not tell a beginning that is still to come', () => {
    expect(partnerIn(1977, 'FRA')?.since).toBeNull();
    expect(partnerIn(1978, 'FRA')?.since).toBe(1978);
  });

  it('say whose beginning a legal continuator inherits', () => {
    const russia = partnerIn(2022, 'RUS');
    expect([russia?.since, russia?.sinceOf?.id]).toEqual([1954, 'SUN']);
  });

  it('count what began in the year', () => {
    expect(partnerIn(1978, 'FRA')?.fresh).toBe(1);
    expect(partnerIn(1979, 'FRA')?.fresh).toBe(0);
  });

  it('give the diplomatic relations, inherited ones with their origin', () => {
    expect(partnerIn(1980, 'FRA')?.relations.established?.date.text).toBe('1964-01-27');
    expect(partnerIn(2000, 'RUS')?.relations.inherited?.id).toBe('SUN');
    expect(partnerIn(2000, 'TUV')?.relations.established).toBeNull();
  });

  it('tell a break of relations once it has come', () => {
    expect(partnerIn(1969, 'MLI')?.change).toBeNull();
    expect(partnerIn(1970, 'MLI')?.change?.event).toBe('broken');
  });

  it.each(['france', '法国', 'faguo', 'FRA', 'europe france', '欧洲 法国'])('are found by %s', (text) => {
    expect(partnersIn(2000, { text }).map((row) => row.partner.id)).toEqual(['FRA']);
  });

  it('are counted over the chosen ties only', () => {
    const chosen = restrict(dataset, { ...EVERYTHING, directions: ['out'] });
    const counted = buildTimeline(chosen, ALL_CONFIRMED);
    const rows = partnerRows(partnerEntries(dataset, false), counted, EVERYTHING, 2000);
    expect(rows.filter((row) => row.state === 'active').map((row) => row.partner.id)).toEqual(['MLI']);
  });

  it('have a key for every column', () => {
    const france = partnerIn(1978, 'FRA');
    if (!france) throw new Error('France is missing');
    const key = (column: PartnerColumn) => partnerKey(france, column, 'zh');
    expect(key('name')).toBe('法国');
    expect(key('region')).toBe('欧洲');
    expect([key('state'), key('ties'), key('since'), key('fresh')]).toEqual([0, 1, 1978, 1]);
    expect(key('relations')).toBe(19640127);
  });
});

describe('rows of ties', () => {
  it('come in order of time and leave unverified ones out', () => {
    expect(ids(tiesIn(2022))).toEqual([
      'sun-1954-st-agreement',
      'mli-196x-assistance-out-tea',
      'fra-1978-st-agreement',
      'rus-1992-st-agreement',
      'fra-1997-joint-lab',
    ]);
  });

  it('show unverified ones when the view asks for them', () => {
    expect(ids(tiesIn(2022, {}, true))).toContain('multi-1972-exchange');
  });

  it('know the state of a tie in the year', () => {
    expect(tiesIn(1978).map((row) => row.state)).toEqual([
      'in-force',
      'in-force',
      'began-this-year',
      'not-yet',
      'not-yet',
    ]);
    expect(tiesIn(1991)[0]?.state).toBe('ended');
  });

  it('are narrowed by region, field, direction, confidence and state', () => {
    expect(ids(tiesIn(2022, { regions: ['africa'] }))).toEqual(['mli-196x-assistance-out-tea']);
    expect(ids(tiesIn(2022, { fields: ['information'] }))).toEqual(['fra-1997-joint-lab']);
    expect(ids(tiesIn(2022, { directions: ['out'] }))).toEqual(['mli-196x-assistance-out-tea']);
    expect(ids(tiesIn(2022, { confidences: ['secondary'] }))).toEqual(['fra-1997-joint-lab']);
    expect(ids(tiesIn(2022, { tieStates: ['ended'] }))).toEqual(['sun-1954-st-agreement']);
  });

  it('of a whole region show while no region is chosen', () => {
    const more = smallDataset({ ties: [extraTie('region-2017-centre', [], '2017')] });
    const rows = (regions: readonly Region[]) =>
      tieRows(tieEntries(more), ALL_CONFIRMED, { ...EVERYTHING, regions }, 2022).map(
        (row) => row.entry.tie.id,
      );
    expect(rows([])).toContain('region-2017-centre');
    expect(rows(['africa'])).not.toContain('region-2017-centre');
  });

  it('are found by an institution, a publisher, a region and a kind in words', () => {
    expect(ids(tiesIn(2022, { text: '自动化 faguo' }))).toEqual(['fra-1997-joint-lab']);
    expect(ids(tiesIn(2022, { text: 'quai d’orsay' }))).toEqual(['fra-1978-st-agreement']);
    expect(ids(tiesIn(2022, { text: '非洲' }))).toEqual(['mli-196x-assistance-out-tea']);
    expect(ids(tiesIn(2022, { text: '联合实验室' }))).toEqual(['fra-1997-joint-lab']);
  });

  it('have no key where no end is known', () => {
    const keys = tiesIn(2022).map((row) => tieKey(row, 'end', 'en'));
    expect(keys).toEqual([19911226, null, null, null, null]);
  });
});

describe(sortRows, () => {
  it('puts what is not known last, whichever way it sorts', () => {
    const rows = [3, null, 1];
    expect(sortRows(rows, (row) => row, false, 'en')).toEqual([1, 3, null]);
    expect(sortRows(rows, (row) => row, true, 'en')).toEqual([3, 1, null]);
  });

  it('orders Chinese names by pinyin', () => {
    expect(sortRows(['苏联', '法国', '俄罗斯'], (row) => row, false, 'zh')).toEqual([
      '俄罗斯',
      '法国',
      '苏联',
    ]);
  });

  it('turns round on the second click', () => {
    const first = sortAfterClick({ column: 'a', descending: false }, 'b', true);
    expect(first).toEqual({ column: 'b', descending: true });
    expect(sortAfterClick(first, 'b', true)).toEqual({ column: 'b', descending: false });
  });
});

describe(matcher, () => {
  it('never matches across two texts', () => {
    expect(matcher('ab')(searchable(['a', 'b']))).toBe(false);
  });

  it('lets everything through when nothing is typed', () => {
    expect(matcher('  ')('x')).toBe(true);
  });
});

describe(narrowingCount, () => {
  it('counts the lists that narrow the table shown', () => {
    const narrowing = { ...EVERYTHING, regions: ['asia'] as const, tieStates: ['ended'] as const };
    expect(narrowingCount(narrowing, ['joint_lab'], 'ties')).toBe(3);
    expect(narrowingCount(narrowing, [], 'partners')).toBe(1);
  });
});
