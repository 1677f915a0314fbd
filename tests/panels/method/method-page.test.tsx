// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MethodPage } from '../../../src/panels/method/MethodPage.tsx';
import { renderAtlas } from '../table/small-atlas.tsx';

afterEach(cleanup);

const polity = (id: string, zh: string, en: string, from: string, to: string) => ({
  id,
  name: { zh, en },
  from,
  to,
  note: { zh: '', en: '' },
});

describe('the method page', () => {
  it('states the counting rule in English', () => {
    renderAtlas(<MethodPage />, { lang: 'en' });
    const rule = screen.getByRole('region', { name: 'The counting rule' });
    expect(within(rule).getAllByRole('listitem')).toHaveLength(6);
    expect(rule.textContent).toContain('began on or before 31 December');
    expect(rule.textContent).toContain('“no end known”');
  });

  it('states the counting rule in Chinese', () => {
    renderAtlas(<MethodPage />, { lang: 'zh' });
    const rule = screen.getByRole('region', { name: '统计规则' });
    expect(within(rule).getAllByRole('listitem')).toHaveLength(6);
    expect(rule.textContent).toContain('12月31日');
    expect(rule.textContent).toContain('“未见终止记载”');
  });

  it('shows how dates that are not exact are counted', () => {
    renderAtlas(<MethodPage />);
    const dates = screen.getByRole('table', { name: 'Dates that are not exact' });
    const row = (name: RegExp) => within(dates).getByRole('row', { name }).textContent;
    expect(row(/196X/)).toBe('196Xthe 1960s1969 and after');
    expect(row(/\.\.\/2010/)).toBe('../2010by 20102010 and after');
  });

  it('leads from the index to every section', () => {
    renderAtlas(<MethodPage />);
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    expect(links).toHaveLength(14);
    for (const link of links) {
      const section = document.querySelector(link.getAttribute('href') ?? '');
      expect(section?.querySelector('h3')?.textContent).toBe(link.textContent);
    }
  });

  it('computes its numbers from the data', () => {
    renderAtlas(<MethodPage />);
    const numbers = screen.getByRole('region', { name: 'The atlas in numbers' });
    expect(within(numbers).getAllByRole('listitem')[0]?.textContent).toBe('6 records');
    const missing = screen.getByRole('region', { name: 'What is known to be missing' });
    expect(missing.textContent).toContain('Records without a known end: 5 of 6');
    expect(within(missing).getByText('Tuvalu')).toBeTruthy();
  });

  it('sets official totals beside the documented number', () => {
    renderAtlas(<MethodPage />);
    const table = screen.getByRole('table', { name: 'Official totals of partners and agreements' });
    const row = within(table).getByRole('row', { name: /114/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(0, 2)
        .map((cell) => cell.textContent),
    ).toEqual(['at least 114', '2']);
  });

  it('finds a source and opens the group it stands in', async () => {
    renderAtlas(<MethodPage />);
    const sources = screen.getByRole('region', { name: 'All sources' });
    await userEvent.type(within(sources).getByRole('searchbox'), 'lettre');
    expect(within(sources).getByRole('status').textContent).toBe('1 of 3 sources');
    expect(within(sources).getByText('Lettre du ministre').getAttribute('lang')).toBe('fr');
    expect(within(sources).getByText('Lettre du ministre').closest('details')?.open).toBe(true);
  });

  it('lists the polities of the map when it is given them', () => {
    renderAtlas(<MethodPage polities={[polity('sun', '苏联', 'Soviet Union', '', '1991-12-26')]} />);
    const borders = screen.getByRole('region', { name: 'Borders on the map' });
    const details = within(borders).getByText('All polities on the map (1)').closest('details');
    if (!details) throw new Error('the polities are not in a <details>');
    act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    const table = within(borders).getByRole('table');
    expect(within(table).getByRole('row', { name: /Soviet Union/ }).textContent).toBe(
      'Soviet Unionbefore 194926 December 1991',
    );
  });

  it('copies the citation with the version of the data', async () => {
    const user = userEvent.setup();
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    renderAtlas(<MethodPage />);
    await user.click(screen.getByRole('button', { name: 'Copy the citation' }));
    expect(written.mock.calls[0]?.[0]).toContain('Data version 1.2.3');
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  it('says so when the browser does not let it copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    renderAtlas(<MethodPage />, { lang: 'zh' });
    await user.click(screen.getByRole('button', { name: '复制BibTeX条目' }));
    expect(await screen.findByText('浏览器不允许复制，请选中文字后自行复制')).toBeTruthy();
  });
});
