// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { SidePanel } from '../../../src/panels/side/SidePanel.tsx';
import { panelDataset } from '../parts/panel-atlas.tsx';
import { renderAtlas } from '../table/small-atlas.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (country: string, view: Partial<View> = {}) =>
  renderAtlas(<SidePanel />, { page: 'map', year: 1985, country, ...view }, panelDataset());
const record = (title: RegExp | string): HTMLElement => {
  const item = screen.getByRole('heading', { level: 5, name: title }).closest('li');
  if (!item) throw new Error(String(title));
  return item;
};

describe('the panel of a partner', () => {
  it('is a region named after the partner, with its ties by kind', () => {
    open('FRA');
    const region = screen.getByRole('region', { name: 'France' });
    expect(within(region).getByRole('heading', { level: 2, name: 'France' })).toBeTruthy();
    expect(
      within(region)
        .getAllByRole('heading', { level: 4 })
        .map((heading) => heading.textContent),
    ).toEqual(['S&T agreement 1', 'S&T protocol or memorandum 1', 'Joint laboratory 1', 'Exchange 1']);
    expect(within(region).getByText('In 1985: 3 ties in force.')).toBeTruthy();
  });

  it('speaks Chinese', () => {
    open('FRA', { lang: 'zh' });
    const region = screen.getByRole('region', { name: '法国' });
    expect(within(region).getByText('France')).toBeTruthy();
    expect(within(region).getByText('1985年：执行中的合作3项。')).toBeTruthy();
    expect(within(region).getByText('fra-1978-st-agreement的中文名称')).toBeTruthy();
    expect(within(region).getByText('1978年1月21日')).toBeTruthy();
  });

  it('says how each tie stands in the chosen year', () => {
    const { actions } = open('FRA');
    const protocol = () => record(/fra-1982-protocol/);
    expect(within(protocol()).getByText('in force')).toBeTruthy();
    expect(within(protocol()).getByText('22 November 1982 – 1990')).toBeTruthy();
    expect(within(record(/fra-1997-joint-lab/)).getByText('not yet begun in 1985')).toBeTruthy();
    expect(within(record(/fra-1978/)).getByText('no end known')).toBeTruthy();
    act(() => actions.setYear(1995));
    expect(within(protocol()).getByText('ended (expired)')).toBeTruthy();
    act(() => actions.setYear(1982));
    expect(within(protocol()).getByText('began this year')).toBeTruthy();
  });

  it('leads to sources, but never by an unsafe link', () => {
    open('FRA');
    const link = within(record(/fra-1978/)).getByRole('link', { name: /条约集/ });
    expect(link.getAttribute('href')).toBe('https://www.mfa.gov.cn/treaty');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener');
    const other = record(/multi-1979/);
    expect(within(other).getByText('A page')).toBeTruthy();
    expect(within(other).queryByRole('link')).toBeNull();
  });

  it('tells who runs a laboratory, and how many a record stands for', () => {
    open('FRA');
    const lab = record(/fra-1997-joint-lab/);
    expect(within(lab).getByText('Institute of Automation')).toBeTruthy();
    expect(within(lab).getByText('stands for 3')).toBeTruthy();
  });

  it('hides unverified records until asked for, and says how many', async () => {
    const { store } = open('FRA');
    expect(screen.queryByText(/fra-1973-import/)).toBeNull();
    expect(screen.getByText(/2 unverified records are not shown/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Include unverified records' }));
    expect(store.getState().view.unverified).toBe(true);
    expect(within(record(/fra-1973-import/)).getByText('unverified').className).toBe('panel-unverified');
  });

  it('leads from a former state to its successors, in a year they live in, and back', async () => {
    const { store } = open('SUN', { year: 1960 });
    await userEvent.click(screen.getByRole('button', { name: 'Russia' }));
    expect(store.getState().view).toMatchObject({ country: 'RUS', year: 1991, page: 'map' });
    expect(screen.getByText(/inherits the beginning of its predecessor \(Soviet Union\)/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Soviet Union, until 1991' }));
    expect(store.getState().view).toMatchObject({ country: 'SUN', year: 1990 });
  });

  it('names the other partners of a tie, each a button', async () => {
    const { store } = open('FRA');
    await userEvent.click(within(record(/multi-1979/)).getByRole('button', { name: 'Germany' }));
    expect(store.getState().view.country).toBe('DEU');
  });

  it('tells diplomatic relations in a list beside the drawing', () => {
    open('MLI');
    const rows = screen.getAllByText(/relations (established|broken off|resumed)|Belt and Road co-operation/);
    expect(rows.map((row) => row.textContent?.replace(/Source.*/, '').trim())).toEqual([
      '25 October 1960 relations established',
      '2 January 1970 relations broken off',
      '1975 relations resumed',
      '2019 Belt and Road co-operation document',
    ]);
  });

  it('is honest about a partner without a record', () => {
    open('TUV');
    expect(screen.getByText(/No record of co-operation with Tuvalu has been found/)).toBeTruthy();
  });

  it('says that the European Union is a union', () => {
    open('EUU');
    expect(screen.getByText('a union of states, shown as one partner')).toBeTruthy();
  });

  it('copies a citation and says so', async () => {
    const user = userEvent.setup();
    open('FRA');
    await user.click(within(record(/fra-1978/)).getByRole('button', { name: 'Copy citation' }));
    expect(await within(record(/fra-1978/)).findByText('Copied')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('fra-1978-st-agreement');
  });

  it('shows the citation where the browser forbids copying', async () => {
    const user = userEvent.setup();
    open('FRA');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await user.click(within(record(/fra-1978/)).getByRole('button', { name: 'Copy citation' }));
    const field = await within(record(/fra-1978/)).findByLabelText(/copy by hand/);
    expect(field).toHaveProperty('value', expect.stringContaining('Recorded in SciTies 1.2.3'));
  });
});
