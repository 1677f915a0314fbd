import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { AtlasProvider } from '../../src/store/AtlasProvider.tsx';
import { createActions } from '../../src/store/actions.ts';
import { createAtlasStore } from '../../src/store/atlas-store.ts';
import { createCounting } from '../../src/store/counting.ts';
import { useSettledYear } from '../../src/store/use-settled-year.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();

function Year() {
  return <output>{useSettledYear()}</output>;
}

function show(year: number) {
  const store = createAtlasStore({ ...DEFAULT_VIEW, year });
  const actions = createActions(store);
  render(
    <AtlasProvider value={{ dataset, store, actions, timelineOf: createCounting(dataset) }}>
      <Year />
    </AtlasProvider>,
  );
  return actions;
}
const shown = (): string | null => screen.getByRole('status').textContent;
const pass = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the year that heavy parts of the page follow', () => {
  test('is the year of the view as long as nobody holds the slider', () => {
    const actions = show(1960);
    act(() => actions.goToYear(1985));
    expect(shown()).toBe('1985');
  });

  test('waits, while the slider is held, until it has rested for 120 ms', () => {
    const actions = show(1960);
    act(() => actions.holdSlider());
    act(() => actions.goToYear(1961));
    pass(100);
    act(() => actions.goToYear(1962));
    pass(119);
    expect(shown()).toBe('1960');
    pass(1);
    expect(shown()).toBe('1962');
  });

  test('does not wait once the slider is let go', () => {
    const actions = show(1960);
    act(() => actions.holdSlider());
    act(() => actions.goToYear(1985));
    act(() => actions.releaseSlider());
    expect(shown()).toBe('1985');
  });
});
