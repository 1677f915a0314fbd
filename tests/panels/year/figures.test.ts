import { describe, expect, it } from 'vitest';
import { agreementSeries } from '../../../src/model/series.ts';
import { figuresIn, otherTotals } from '../../../src/panels/year/figures.ts';
import { noteOf, notesOf } from '../../../src/panels/year/notes.ts';
import { createCounting } from '../../../src/store/counting.ts';
import { panelDataset } from '../parts/panel-atlas.tsx';

const dataset = panelDataset();
const figures = (year: number) =>
  figuresIn(dataset, createCounting(dataset), agreementSeries(dataset, false), year).figures;

describe('the headline numbers', () => {
  it('take the latest official total by the end of the year', () => {
    expect(figures(1985)[0]?.official?.id).toBe('partners-1985');
    expect(figures(2010)[0]?.official?.id).toBe('partners-1985');
    expect(figures(1984)[0]?.official).toBeNull();
  });

  it('leave out rows without a number, but never the partners', () => {
    expect(figures(1949).map((figure) => figure.id)).toEqual(['partners']);
    expect(figures(2022).map((figure) => figure.id)).toEqual([
      'partners',
      'agreements',
      'agreementCountries',
      'labs',
    ]);
  });

  it('share a note when they share a source', () => {
    const shown = figures(2022);
    const notes = notesOf(shown);
    expect(notes.map((note) => [note.source, note.totals.length])).toEqual([
      ['article', 1],
      ['mfa', 2],
    ]);
    expect(shown.map((figure) => noteOf(notes, figure.official))).toEqual([1, 2, null, 2]);
  });

  it('are not repeated among the other totals', () => {
    expect(otherTotals(dataset, figures(1985), 1985).map((total) => total.id)).toEqual([
      'partners-1985-other',
    ]);
  });
});
