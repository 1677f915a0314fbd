// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { capitalsByPartner } from '../../../src/model/place.ts';
import type { View } from '../../../src/model/view.ts';
import { ShareButton } from '../../../src/panels/share/ShareButton.tsx';
import { readYears } from '../../../src/snapshot/read-years.ts';
import { tinyDataset } from '../../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../../fixtures/tiny-world.ts';
import { renderAtlas } from '../table/small-atlas.tsx';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
  vi.unstubAllGlobals();
});

const show = (view: Partial<View> = {}) => {
  const dataset = tinyDataset();
  renderAtlas(
    <ShareButton world={tinyWorld()} capitals={capitalsByPartner(dataset)} />,
    { page: 'map', year: 1985, ...view },
    dataset,
  );
};
const open = async (view: Partial<View> = {}): Promise<HTMLElement> => {
  show(view);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  return screen.findByRole('dialog', { name: 'Share this view' }, { timeout: 5000 });
};
const preview = (panel: HTMLElement): string =>
  decodeURIComponent(
    within(panel)
      .getByRole('img', { name: /^Preview/ })
      .getAttribute('src') ?? '',
  );

describe('the share panel', () => {
  test('opens with the picture in sight and says so in the address', async () => {
    const panel = await open();
    expect(preview(panel)).toContain('<svg');
    expect(preview(panel)).toContain('>1985</text>');
    expect(window.location.hash).toBe('#share');
  });

  test('opens from its own address, and leaves it when closed by keyboard', async () => {
    window.location.hash = '#share';
    show();
    await screen.findByRole('dialog', { name: 'Share this view' }, { timeout: 5000 });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(window.location.hash).toBe('');
  });

  test('draws again what is chosen', async () => {
    const panel = await open();
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'Legend' }));
    expect(preview(panel)).not.toContain('Co-operation began');
    await userEvent.selectOptions(within(panel).getByRole('combobox', { name: 'Size' }), 'square');
    expect(preview(panel)).toContain('width="1080" height="1080"');
  });

  test('takes an own size, moved to what can be drawn', async () => {
    const panel = await open();
    await userEvent.selectOptions(within(panel).getByRole('combobox', { name: 'Size' }), 'own');
    const width = within(panel).getByRole('spinbutton', { name: 'Width' });
    await userEvent.clear(width);
    await userEvent.type(width, '99999{Enter}');
    expect(preview(panel)).toContain('width="8192"');
  });

  test('gives the code of a frame, and of records only where a country is chosen', async () => {
    const panel = await open({ country: 'FRA' });
    await userEvent.click(within(panel).getByRole('tab', { name: 'Link and embed' }));
    await userEvent.selectOptions(
      within(panel).getByRole('combobox', { name: 'Show in the frame' }),
      'record',
    );
    const code = within(panel).getByRole('textbox', { name: 'Code for a web page' });
    expect(code).toHaveProperty('value', expect.stringContaining('embed=record'));
    expect(code).toHaveProperty('value', expect.stringContaining('country=FRA'));
  });

  test('a picture fixed to the data version is a file to save, and the code shows it', async () => {
    const panel = await open();
    await userEvent.click(within(panel).getByRole('tab', { name: 'Link and embed' }));
    await userEvent.selectOptions(within(panel).getByRole('combobox', { name: 'Contents' }), 'fixed');
    expect(within(panel).getByRole('textbox', { name: 'Code for a web page' })).toHaveProperty(
      'value',
      expect.stringContaining('.svg"'),
    );
    expect(within(panel).getByRole('button', { name: 'Save the picture (SVG)' })).toBeTruthy();
  });

  test.each([false, true])('keeps the focus, with Tab and with Shift held (%s)', async (shift) => {
    const panel = await open();
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    const reached = new Set<Element | null>();
    for (let press = 0; press < 60; press++) {
      await userEvent.tab({ shift });
      reached.add(document.activeElement);
    }
    expect([...reached].filter((element) => !panel.contains(element))).toEqual([]);
    expect(reached.size).toBeGreaterThan(10);
  });

  test('says which years a deck can have', async () => {
    const panel = await open();
    await userEvent.click(within(panel).getByRole('tab', { name: 'Slides' }));
    const years = within(panel).getByRole('textbox', { name: 'Years of the deck' });
    await userEvent.clear(years);
    await userEvent.type(years, '1954, 1066');
    expect(years.getAttribute('aria-invalid')).toBe('true');
    expect(within(panel).getByRole('button', { name: 'Save the deck (PPTX)' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});

test('years are read with commas of either language, each once', () => {
  expect(readYears('1954，1960、 1954')).toEqual([1954, 1960]);
  expect(readYears('1948')).toBeNull();
  expect(readYears('')).toBeNull();
});
