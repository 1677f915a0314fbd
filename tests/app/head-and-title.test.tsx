// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { Notice } from '../../src/app/App.tsx';
import { Header } from '../../src/app/Header.tsx';
import { pageTitle } from '../../src/app/page-title.ts';
import { textsFor } from '../../src/i18n/texts.ts';
import { defaultViewFor } from '../../src/model/view.ts';
import { readAddress } from '../../src/url/view-url.ts';
import { renderAtlas, smallDataset } from '../panels/table/small-atlas.tsx';

afterEach(cleanup);

describe('the title of the tab', () => {
  test.each([
    ['en', { country: 'FRA', year: 1985 }, 'France · 1985 · Map · SciTies'],
    ['zh', { country: 'FRA', year: 1985 }, '法国 · 1985年 · 地图 · 科交图志'],
    ['en', { country: null, year: 1954, page: 'table' }, '1954 · Table · SciTies'],
    ['zh', { country: 'FRA', year: 1985, page: 'method' }, '方法 · 科交图志'],
    ['en', { country: 'XXX', year: 1985 }, '1985 · Map · SciTies'],
  ] as const)('in %s of %o is %s', (lang, view, title) => {
    expect(pageTitle({ ...defaultViewFor(lang), ...view }, smallDataset(), textsFor(lang))).toBe(title);
  });
});

describe('the views', () => {
  const show = () =>
    renderAtlas(<Header search={null} share={null} />, { page: 'map', year: 1985, country: 'FRA' });

  test('are links that lead to the same year and partner', () => {
    show();
    const link = screen.getByRole('link', { name: 'Table' });
    const { search } = new URL(link.getAttribute('href') ?? '', 'https://atlas.example/');
    expect(readAddress(search, defaultViewFor('zh')).view).toMatchObject({
      page: 'table',
      year: 1985,
      country: 'FRA',
      lang: 'en',
    });
  });

  test('open in their own place when clicked, and are left to the browser with a key held', async () => {
    const { store } = show();
    const link = screen.getByRole('link', { name: 'Story' });
    // Where the browser takes over, the default is not prevented.
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(store.getState().view.page).toBe('map');
    await userEvent.click(link);
    expect(store.getState().view.page).toBe('story');
  });
});

test('a partner the atlas does not have is said on every page, and can be dismissed', async () => {
  const { store } = renderAtlas(<Notice />, { page: 'table', country: 'XXX' });
  expect(screen.getByRole('status').textContent).toContain('No partner of this atlas has the code XXX.');
  await userEvent.click(screen.getByRole('button'));
  expect(store.getState().view.country).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
});
