// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MapSummary } from '../../src/map/view/MapSummary.tsx';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { AtlasProvider } from '../../src/store/AtlasProvider.tsx';
import { createActions } from '../../src/store/actions.ts';
import { createAtlasStore } from '../../src/store/atlas-store.ts';
import { createCounting } from '../../src/store/counting.ts';
import { REST } from '../../src/store/use-rested-view.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();
const drawn = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  drawn.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(year = 1977) {
  const store = createAtlasStore({ ...DEFAULT_VIEW, year });
  const actions = createActions(store);
  render(
    <AtlasProvider value={{ dataset, store, actions, timelineOf: createCounting(dataset) }}>
      <Profiler id="summary" onRender={drawn}>
        <MapSummary id="summary" />
      </Profiler>
    </AtlasProvider>,
  );
  return actions;
}

const read = (): string => document.getElementById('summary')?.textContent ?? '';
const heard = (): string => document.querySelector('[aria-live=polite]')?.textContent ?? '';
const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

describe('the map in words', () => {
  test('can be read from the first moment, and nothing is said aloud', () => {
    show();
    expect(read()).toMatch(/^At the end of 1977: 1 partner with ties in force/);
    wait(REST * 10);
    expect(heard()).toBe('');
  });

  test('speaks when a change has come to rest, not before', () => {
    const actions = show();
    act(() => actions.goToYear(1978));
    wait(REST - 1);
    expect(heard()).toBe('');
    expect(read()).toMatch(/1977/);
    wait(1);
    expect(heard()).toBe(
      'At the end of 1978: 2 partners with ties in force, 1 with none in force. 1978: China and France sign an agreement. ' +
        'New partners in 1978: France. Period: Reform and opening up (1978–2012).',
    );
    expect(read()).toMatch(/^At the end of 1978/);
  });

  test('of steps in quick succession tells the last alone', () => {
    const actions = show();
    for (const year of [1978, 1979, 1980]) {
      act(() => actions.goToYear(year));
      wait(REST - 1);
      expect(heard()).toBe('');
    }
    wait(1);
    expect(heard()).toMatch(/^At the end of 1980/);
    expect(heard()).not.toContain('1978:');
  });

  test('keeps silent, and is not drawn, while the slider is held, however long it stands still', () => {
    const actions = show();
    drawn.mockClear();
    act(() => actions.holdSlider());
    for (const year of [1980, 1985, 1990]) {
      act(() => actions.goToYear(year));
      wait(REST * 3);
    }
    expect(drawn).not.toHaveBeenCalled();
    act(() => actions.releaseSlider());
    wait(REST);
    expect(heard()).toMatch(/^At the end of 1990/);
  });

  test('keeps silent while the years play, at any pace', () => {
    const actions = show();
    act(() => actions.play());
    for (const year of [1978, 1979]) {
      act(() => actions.setYear(year));
      wait(REST * 4);
    }
    expect(heard()).toBe('');
    act(() => actions.pause());
    wait(REST);
    expect(heard()).toMatch(/^At the end of 1979/);
  });

  test('says nothing of a journey that ends where it began', () => {
    const actions = show();
    act(() => actions.goToYear(1990));
    act(() => actions.goToYear(1977));
    wait(REST);
    expect(heard()).toBe('');
  });

  test('is told in the language of the reader, who hears no more for having changed it', () => {
    const actions = show();
    act(() => actions.setLanguage('zh'));
    wait(REST);
    expect(heard()).toBe('');
    expect(read()).toMatch(/^1977年年底：有合作在执行的伙伴1个，合作中断的1个。/);
    act(() => actions.selectCountry('FRA'));
    wait(REST);
    expect(heard()).toBe('法国：尚无合作记录。');
  });

  test('leaves no clock running when it is taken down', () => {
    const actions = show();
    act(() => actions.goToYear(1980));
    cleanup();
    expect(vi.getTimerCount()).toBe(0);
  });
});
