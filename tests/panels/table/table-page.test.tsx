// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TablePage } from '../../../src/panels/table/TablePage.tsx';
import { extraTie, renderAtlas, smallDataset } from './small-atlas.tsx';

afterEach(cleanup);

const names = (): string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent);
const sorted = (): string[] =>
  screen
    .getAllByRole('columnheader')
    .flatMap((header) => (header.ariaSort ? [`${header.textContent} ${header.ariaSort}`] : []));

describe('the table of partners', () => {
  it('is a real table of all partners of the year, most ties first', () => {
    renderAtlas(<TablePage />, { year: 2022 });
    expect(screen.getByRole('table', { name: 'Partners in 2022' })).toBeTruthy();
    expect(names()).toEqual(['France', 'Mali', 'Russia', 'Tuvalu', 'Soviet Union']);
    expect(screen.getByRole('status').textContent).toBe('5 of 5 partners match; 3 have ties in force');
  });

  it('changes with the year', () => {
    const { actions } = renderAtlas(<TablePage />, { year: 2022 });
    act(() => actions.setYear(1955));
    expect(screen.getByRole('table', { name: 'Partners in 1955' })).toBeTruthy();
    expect(names()[0]).toBe('Soviet Union');
    expect(screen.getByRole('status').textContent).toContain('1 have ties in force');
  });

  it('says states in words', () => {
    renderAtlas(<TablePage />, { year: 1980, lang: 'zh' });
    const russia = screen.getByRole('row', { name: /俄罗斯/ });
    expect(within(russia).getByText('尚未建国')).toBeTruthy();
  });

  it('sorts by a click on a heading and says so with aria-sort', async () => {
    renderAtlas(<TablePage />, { year: 2022 });
    expect(sorted()).toEqual(['Ties in force descending']);
    await userEvent.click(screen.getByRole('button', { name: 'Partner' }));
    expect(sorted()).toEqual(['Partner ascending']);
    expect(names()).toEqual(['France', 'Mali', 'Russia', 'Soviet Union', 'Tuvalu']);
    await userEvent.click(screen.getByRole('button', { name: 'Partner' }));
    expect(sorted()).toEqual(['Partner descending']);
    expect(names()[0]).toBe('Tuvalu');
  });

  it('is narrowed by what is typed, in pinyin too', async () => {
    renderAtlas(<TablePage />, { year: 2022 });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the table' }), 'mali');
    expect(names()).toEqual(['Mali']);
    expect(screen.getByRole('status').textContent).toContain('1 of 5');
  });

  it('is narrowed by region, and widened again', async () => {
    renderAtlas(<TablePage />, { year: 2022 });
    await userEvent.click(screen.getByRole('combobox', { name: 'Region' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Africa' }));
    await userEvent.keyboard('{Escape}');
    expect(names()).toEqual(['Mali']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(names()).toHaveLength(5);
  });

  it('counts only the kinds of the view and says that it does', () => {
    renderAtlas(<TablePage />, { year: 2022, kinds: ['joint_lab'] });
    expect(screen.getByRole('status').textContent).toContain('1 have ties in force');
    expect(screen.getByText(/Counted here are only ties/)).toBeTruthy();
  });

  it('opens a partner on the map', async () => {
    const { store } = renderAtlas(<TablePage />, { year: 2022 });
    await userEvent.click(screen.getByRole('button', { name: 'Mali: show on the map' }));
    expect(store.getState().view).toMatchObject({ country: 'MLI', page: 'map', year: 2022 });
  });
});

describe('the table of ties', () => {
  const open = async (view = {}, dataset = smallDataset()) => {
    const atlas = renderAtlas(<TablePage />, { year: 2022, ...view }, dataset);
    await userEvent.click(screen.getByRole('tab', { name: 'All ties' }));
    return atlas;
  };

  it('lists every record that is not unverified', async () => {
    await open();
    expect(screen.getByRole('table', { name: 'All ties' })).toBeTruthy();
    expect(names()).toEqual(['Soviet Union', 'Mali', 'France', 'Russia', 'France']);
  });

  it('shows the unverified ones on request, marked in words', async () => {
    await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Include unverified records' }));
    const row = screen.getByRole('row', { name: /multi-1972/ });
    expect(within(row).getByText('unverified')).toBeTruthy();
    expect(within(row).getByText('by 1972')).toBeTruthy();
  });

  it('says "no end known" where no source ends a record', async () => {
    await open();
    expect(screen.getAllByText('no end known')).toHaveLength(4);
  });

  it('links a source on a trusted host and only names another', async () => {
    await open();
    const row = screen.getByRole('row', { name: /fra-1978/ });
    const links = within(row).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://www.mfa.gov.cn/treaty']);
    expect(within(row).getByText('Quai d’Orsay')).toBeTruthy();
  });

  it('says so where a record names no partner, and leads nowhere', async () => {
    await open({}, smallDataset({ ties: [extraTie('region-2017-centre', [], '2017')] }));
    const row = screen.getByRole('row', { name: /region-2017/ });
    expect(within(row).getByRole('rowheader').textContent).toBe('several, not named');
    expect(within(row).queryByRole('button')).toBeNull();
  });

  it('opens a record at its partner and in its year', async () => {
    const { store } = await open();
    await userEvent.click(screen.getByRole('button', { name: /English title of fra-1978/ }));
    expect(store.getState().view).toMatchObject({ country: 'FRA', page: 'map', year: 1978 });
  });

  it('draws a hundred rows and more on request', async () => {
    const many = Array.from({ length: 230 }, (_, index) =>
      extraTie(`fra-2001-extra-${index}`, ['FRA'], '2001'),
    );
    await open({}, smallDataset({ ties: many }));
    expect(names()).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show 100 more' }));
    expect(names()).toHaveLength(200);
    await userEvent.click(screen.getByRole('button', { name: 'Show 35 more' }));
    expect(screen.getByText('All 235 rows are shown')).toBeTruthy();
  });

  it('hands out exactly what is filtered as a file named after year and version', async () => {
    const saved: Blob[] = [];
    const files: string[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => saved.push(blob).toString(),
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    await open({ year: 1985 });
    await userEvent.type(screen.getByRole('searchbox'), '联合实验室');
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(files).toEqual(['scities-ties-1985-filtered-v1.2.3.csv']);
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);
    expect(text).toContain('fra-1997-joint-lab');
    vi.unstubAllGlobals();
  });
});
