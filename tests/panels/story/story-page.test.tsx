// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { StoryPage } from '../../../src/panels/story/StoryPage.tsx';
import { panelDataset } from '../parts/panel-atlas.tsx';
import { renderAtlas } from '../table/small-atlas.tsx';

afterEach(cleanup);

const show = (view: Partial<View> = {}) =>
  renderAtlas(<StoryPage />, { page: 'story', year: 2022, ...view }, panelDataset());
const told = (): string[] =>
  screen.queryAllByText(/^What happened: /).map((text) => text.textContent.replace('What happened: ', ''));
const item = (id: string): HTMLElement => {
  const found = screen.getByText(`What happened: ${id}`).closest('li');
  if (!found) throw new Error(id);
  return found;
};

describe('the story', () => {
  it('tells every event of the data, in three chapters, in order of time', () => {
    const { dataset } = show();
    expect(told()).toEqual(['aid', 'tea', 'withdrawal', 'first-agreement', 'export-controls', 'medicine']);
    expect(told().length).toBe(dataset.events.length);
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby'))).toEqual([
      'story-1949',
      'story-1978',
      'story-2012',
    ]);
  });

  it('gives each its date, value, direction, partners and source', () => {
    show();
    const event = within(item('withdrawal'));
    expect(event.getByText('July 1960')).toBeTruthy();
    expect(event.getByText('1,390 experts')).toBeTruthy();
    expect(event.getByText('bringing in')).toBeTruthy();
    expect(event.getByRole('button', { name: 'Soviet Union' })).toBeTruthy();
    expect(event.getByText(/The Bulletin/)).toBeTruthy();
    expect(within(item('medicine')).getByText('no date given')).toBeTruthy();
    expect(within(item('aid')).getByText('400 billion')).toBeTruthy();
  });

  it('is narrowed to one direction, and widened again', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'going out' }));
    expect(told()).toEqual(['aid', 'tea']);
    expect(screen.getAllByText('No event of this direction in this period.')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'setting the scene' }));
    expect(told()).toEqual(['export-controls']);
    await userEvent.click(screen.getByRole('button', { name: 'Everything' }));
    expect(told()).toHaveLength(6);
  });

  it('leads to the map of the year, where the date names one', async () => {
    const { store } = show();
    expect(within(item('tea')).queryByRole('button', { name: /on the map/ })).toBeNull();
    await userEvent.click(within(item('withdrawal')).getByRole('button', { name: 'Show 1960 on the map' }));
    expect(store.getState().view).toMatchObject({ year: 1960, page: 'map' });
  });

  it('opens a partner in the year of the event', async () => {
    const { store } = show();
    await userEvent.click(within(item('withdrawal')).getByRole('button', { name: 'Soviet Union' }));
    expect(store.getState().view).toMatchObject({ country: 'SUN', year: 1960, page: 'map' });
  });

  it('speaks Chinese', () => {
    show({ lang: 'zh' });
    expect(screen.getByRole('heading', { level: 2, name: '三个时期的历程' })).toBeTruthy();
    expect(screen.getByText('withdrawal的经过')).toBeTruthy();
    expect(screen.getByText('1390名专家')).toBeTruthy();
  });
});
