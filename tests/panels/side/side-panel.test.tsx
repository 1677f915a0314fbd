// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { SidePanel } from '../../../src/panels/side/SidePanel.tsx';
import { panelDataset } from '../parts/panel-atlas.tsx';
import { renderAtlas } from '../table/small-atlas.tsx';

afterEach(cleanup);

const show = (view: Partial<View> = {}) =>
  renderAtlas(
    <>
      <button type="button">outside</button>
      <SidePanel />
    </>,
    { page: 'map', year: 1960, ...view },
    panelDataset(),
  );

describe('the side panel', () => {
  it('shows the year when no partner is chosen', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: '1960' })).toBeTruthy();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('shows the year for an unknown code', () => {
    show({ country: 'XYZ' });
    expect(screen.getByRole('heading', { level: 2, name: '1960' })).toBeTruthy();
  });

  it('takes the keyboard to the heading of a partner, and back where it was', async () => {
    const user = userEvent.setup();
    show();
    const opener = screen.getAllByRole('button', { name: 'Soviet Union' })[0];
    opener?.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Soviet Union' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement?.textContent).toBe('Soviet Union');
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('closes with Escape, and gives the focus back to what is still there', async () => {
    const user = userEvent.setup();
    const { actions, store } = show();
    const outside = screen.getByRole('button', { name: 'outside' });
    outside.focus();
    // The test machine does not tell keyboard from mouse.
    vi.spyOn(outside, 'matches').mockImplementation((selector) => selector === ':focus-visible');
    act(() => actions.selectCountry('FRA'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'France' }));
    await user.keyboard('{Escape}');
    expect(store.getState().view.country).toBeNull();
    expect(document.activeElement).toBe(outside);
  });

  it('leaves the focus alone when nothing had it', () => {
    const { actions } = show();
    act(() => actions.selectCountry('FRA'));
    expect(document.activeElement).toBe(document.body);
  });
});
