// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { EmbedHead } from '../../src/app/EmbedHead.tsx';
import { PartnerPanel } from '../../src/panels/partner/PartnerPanel.tsx';
import { renderAtlas, smallDataset } from '../panels/table/small-atlas.tsx';

afterEach(cleanup);

test('a frame says what it shows, of which year and of whom', () => {
  renderAtlas(<EmbedHead />, { embed: 'map', year: 1985, country: 'FRA' });
  expect(screen.getByRole('heading').textContent).toContain('France');
  expect(screen.getByText(/1985/)).toBeTruthy();
});

test('a frame whose link names an unknown partner says so', () => {
  renderAtlas(<EmbedHead />, { embed: 'map', country: 'XXX' });
  expect(screen.getByRole('status').textContent).toContain('XXX');
});

test('records by themselves cannot be closed', async () => {
  const dataset = smallDataset();
  const partner = dataset.partnerById.get('FRA');
  if (!partner) throw new Error('The small atlas has no France.');
  const { store } = renderAtlas(
    <PartnerPanel partner={partner} closable={false} />,
    { embed: 'record', country: 'FRA' },
    dataset,
  );
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  screen.getByRole('heading', { name: 'France' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(store.getState().view.country).toBe('FRA');
});
