// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { YearPanel } from '../../../src/panels/year/YearPanel.tsx';
import { panelDataset } from '../parts/panel-atlas.tsx';
import { renderAtlas } from '../table/small-atlas.tsx';

afterEach(cleanup);

const show = (view: Partial<View> = {}) =>
  renderAtlas(<YearPanel />, { page: 'map', year: 1985, ...view }, panelDataset());
const cells = (name: RegExp): string[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the year panel', () => {
  it('sets documented and official numbers side by side, each official one with its day and note', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: '1985' })).toBeTruthy();
    expect(screen.getByText('Reform and opening up', { exact: false })).toBeTruthy();
    expect(cells(/^Partners/)).toEqual(['4', '106note 111985']);
    expect(cells(/^S&T agreements signed/)).toEqual(['22 in force', 'none stated before 2022']);
    const notes = within(screen.getByRole('list', { name: 'Where the official totals come from' }));
    expect(notes.getByText('As the article gives it')).toBeTruthy();
    expect(notes.getByText(/The Bulletin/)).toBeTruthy();
  });

  it('says so where there is no official figure yet', () => {
    show({ year: 1954 });
    expect(cells(/^Partners/)).toEqual(['1', 'none stated before March 1985']);
  });

  it('keeps other totals of the year in a closed list', () => {
    show();
    const fold = screen.getByText('Other totals stated in 1985').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('about 100 countries and regions');
    expect(fold?.textContent).toContain('Another figure');
  });

  it('tells what began and ended, and who joined and left', () => {
    const { actions } = show({ year: 1978 });
    const group = (name: RegExp) =>
      screen.getByRole('heading', { level: 4, name }).parentElement?.textContent;
    expect(group(/^New this year/)).toContain('English title of fra-1978-st-agreement');
    expect(group(/^New partners/)).toContain('France');
    act(() => actions.setYear(1990));
    expect(group(/^Ended/)).toContain('ended (expired)');
    act(() => actions.setYear(1991));
    expect(group(/^Ended/)).toContain('ended with the state');
    expect(group(/^State dissolved/)).toContain('Soviet Union');
  });

  it('opens a partner by its name', async () => {
    const { store } = show({ year: 1978 });
    const [name] = screen.getAllByRole('button', { name: 'France' });
    if (name) await userEvent.click(name);
    expect(store.getState().view).toMatchObject({ country: 'FRA', year: 1978 });
  });

  it('tells the events of the year with direction, value and source, and what was under way', () => {
    show({ year: 1960 });
    const event = screen.getByText('What happened: withdrawal').closest('li');
    expect(event?.textContent).toContain('July 1960');
    expect(event?.textContent).toContain('1,390 experts');
    expect(event?.textContent).toContain('bringing in');
    expect(event?.textContent).toContain('The Bulletin');
    const around = screen.getByText('Under way in 1960').closest('details');
    expect(around?.textContent).toContain('What happened: aid');
    expect(around?.textContent).toContain('What happened: tea');
  });

  it('says in a sentence that nothing happened', () => {
    show({ year: 2020 });
    expect(screen.getByText('No record of this atlas begins or ends in 2020.')).toBeTruthy();
    expect(screen.getByText('No event recorded for 2020.')).toBeTruthy();
  });

  it('speaks Chinese', () => {
    show({ lang: 'zh' });
    expect(cells(/^合作伙伴/)).toEqual(['4', '106注111985年']);
    expect(screen.getByText('1985年没有记录开始或终止。')).toBeTruthy();
  });

  it('shows the first of many, and all when asked', async () => {
    const dataset = panelDataset();
    const [first] = dataset.ties;
    if (!first) throw new Error('the fixture has no tie');
    const many = Array.from({ length: 9 }, (_, n) => ({
      ...first,
      id: `many-${n}`,
      title: { zh: `第${n}项`, en: `Number ${n}` },
    }));
    renderAtlas(<YearPanel />, { page: 'map', year: 1954 }, { ...dataset, ties: many });
    expect(screen.queryByText('Number 8')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(screen.getByText('Number 8')).toBeTruthy();
  });
});
