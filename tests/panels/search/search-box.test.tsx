// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { SearchBox } from '../../../src/panels/search/SearchBox.tsx';
import { panelDataset } from '../parts/panel-atlas.tsx';
import { renderAtlas } from '../table/small-atlas.tsx';

afterEach(cleanup);

const show = (view: Partial<View> = {}) =>
  renderAtlas(<SearchBox />, { page: 'map', year: 1985, ...view }, panelDataset());
const type = (text: string) => userEvent.type(screen.getByRole('combobox'), text);
const found = async (): Promise<string[]> =>
  (await screen.findAllByRole('option')).map((option) => option.textContent);

describe('the search box', () => {
  it('finds by Chinese and English name, pinyin, code and former name', async () => {
    for (const text of ['法国', 'fran', 'faguo', 'fra']) {
      show();
      await type(text);
      expect((await found())[0]).toMatch(/^France法国/);
      cleanup();
    }
    show();
    await type('GDR');
    expect(await found()).toEqual(['East Germany民主德国1949–19900 records']);
  });

  it('opens what Enter chooses, and is empty again', async () => {
    const { store } = show();
    await type('mali{Enter}');
    await waitFor(() => expect(store.getState().view.country).toBe('MLI'));
    expect(store.getState().view.year).toBe(1985);
    expect(screen.getByRole('combobox')).toHaveProperty('value', '');
  });

  it('goes to the nearest year in which a former state lived', async () => {
    const { store } = show({ year: 2022 });
    await type('sulian{Enter}');
    await waitFor(() =>
      expect(store.getState().view).toMatchObject({ country: 'SUN', year: 1990, page: 'map' }),
    );
  });

  it('leads from another page to the map', async () => {
    const { store } = show({ page: 'story' });
    await type('france{Enter}');
    await waitFor(() =>
      expect(store.getState().view).toMatchObject({ country: 'FRA', year: 1985, page: 'map' }),
    );
  });

  it('says that nothing was found', async () => {
    show({ lang: 'zh' });
    await type('亚特兰蒂斯');
    expect(await screen.findByText('未找到合作伙伴。按主题查找，请在列表中搜索。')).toBeTruthy();
  });
});
