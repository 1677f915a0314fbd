// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Charts } from '../../src/charts/Charts.tsx';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { AtlasProvider } from '../../src/store/AtlasProvider.tsx';
import { createActions } from '../../src/store/actions.ts';
import { createAtlasStore } from '../../src/store/atlas-store.ts';
import { createCounting } from '../../src/store/counting.ts';
import { smallDataset } from './small-dataset.ts';

const trouble = vi.hoisted(() => ({ here: true }));
vi.mock('../../src/charts/laboratories/layout.ts', async (original) => {
  const { laboratoriesLayout } = await original<typeof import('../../src/charts/laboratories/layout.ts')>();
  return {
    laboratoriesLayout: (...given: Parameters<typeof laboratoriesLayout>) => {
      if (trouble.here) throw new Error('the layout broke');
      return laboratoriesLayout(...given);
    },
  };
});

beforeEach(() => {
  trouble.here = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const dataset = smallDataset();
  const store = createAtlasStore({ ...DEFAULT_VIEW, year: 1985 });
  const atlas = { dataset, store, actions: createActions(store), timelineOf: createCounting(dataset) };
  render(
    <AtlasProvider value={atlas}>
      <Charts />
    </AtlasProvider>,
  );
});
afterEach(cleanup);

const charts = () => screen.getAllByRole('article');

describe('a chart that throws', () => {
  test('shows its sentence between the three others, which go on', () => {
    expect(charts()).toHaveLength(3);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('This chart could not be drawn');
    expect(alert.previousElementSibling).toBe(charts()[1]);
    expect(alert.nextElementSibling).toBe(charts()[2]);
  });

  test('comes back in its place by trying again', async () => {
    trouble.here = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(charts()).toHaveLength(4);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
