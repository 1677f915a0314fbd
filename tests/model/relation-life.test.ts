import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { relationLife, shareOfDate, shareOfYearEnd } from '../../src/model/relation-life.ts';
import { panelDataset } from '../panels/parts/panel-atlas.tsx';

const dataset = panelDataset();
const lifeOf = (id: string, unverified = false) => {
  const partner = dataset.partnerById.get(id);
  if (!partner) throw new Error(id);
  return relationLife(dataset, partner, unverified);
};
const share = (text: string): number => {
  const date = parsePartialDate(text);
  if (!date) throw new Error(text);
  return shareOfDate(date);
};

describe('the line of life of diplomatic relations', () => {
  it('runs from the beginning of 1949 to the end of 2025', () => {
    expect(share('1949-01-01')).toBe(0);
    expect(share('2025-12-31')).toBeCloseTo(1, 3);
    expect(shareOfYearEnd(2025)).toBe(1);
    expect(shareOfYearEnd(1949)).toBeCloseTo(1 / 77, 5);
  });

  it('puts an uncertain day in the middle of what it may mean', () => {
    expect(share('1965')).toBeCloseTo(share('1965-07-02'), 3);
  });

  it('stops at a break and goes on at a return', () => {
    const { segments } = lifeOf('MLI');
    expect(segments.map((segment) => segment.level)).toEqual(['full', 'full']);
    expect(segments[0]?.to).toBe(share('1970-01-02'));
    expect(segments[1]?.from).toBe(share('1975'));
    expect(segments[1]?.to).toBe(1);
  });

  it('tells relations and Belt and Road documents in order of time', () => {
    expect(lifeOf('MLI').entries.map((entry) => entry.event)).toEqual([
      'established',
      'broken',
      'resumed',
      'belt_road',
    ]);
  });

  it('leaves out what no page confirms until asked for, and counts it', () => {
    expect(lifeOf('MLI').unverified).toBe(1);
    expect(lifeOf('MLI', true).segments.map((segment) => segment.level)).toEqual(['full', 'full', 'charge']);
  });

  it('ends with the state', () => {
    expect(lifeOf('SUN').segments[0]?.to).toBe(share('1991-12-26'));
  });

  it('is carried on by a legal continuator, which says from whom', () => {
    const russia = lifeOf('RUS');
    expect(russia.begunWith?.id).toBe('SUN');
    expect(russia.segments[0]).toEqual({ from: share('1949-10-02'), to: 1, level: 'full' });
    expect(lifeOf('FRA').begunWith).toBeNull();
  });

  it('is empty where nothing is on record', () => {
    expect(lifeOf('TUV')).toEqual({ segments: [], entries: [], begunWith: null, unverified: 0 });
  });
});
