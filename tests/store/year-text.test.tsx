// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byYear } from '../../src/model/by-year.ts';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { AtlasProvider } from '../../src/store/AtlasProvider.tsx';
import { createActions } from '../../src/store/actions.ts';
import { useTexts } from '../../src/store/atlas-context.ts';
import { createAtlasStore } from '../../src/store/atlas-store.ts';
import { createCounting } from '../../src/store/counting.ts';
import { YearText } from '../../src/store/YearText.tsx';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

afterEach(cleanup);

const drawings = vi.fn();

function Part() {
  drawings();
  const t = useTexts();
  return <YearText say={(year) => `${t('slider.label')} ${year}`} />;
}

function show() {
  const dataset = tinyDataset();
  const store = createAtlasStore({ ...DEFAULT_VIEW, lang: 'en', year: 1985 });
  const actions = createActions(store);
  const { container } = render(
    <AtlasProvider value={{ dataset, store, actions, timelineOf: createCounting(dataset) }}>
      <Part />
    </AtlasProvider>,
  );
  return { actions, container };
}

describe('words that follow the year', () => {
  test('change with every step, and nothing is drawn again for it', () => {
    const { actions, container } = show();
    expect(container.textContent).toBe('Year 1985');
    const before = drawings.mock.calls.length;
    act(() => actions.setYear(1991));
    expect(container.textContent).toBe('Year 1991');
    expect(drawings.mock.calls.length).toBe(before);
  });

  test('follow the language, and keep the year they had reached', () => {
    const { actions, container } = show();
    act(() => actions.setYear(1991));
    act(() => actions.setLanguage('zh'));
    expect(container.textContent).toBe('年份 1991');
    act(() => actions.setYear(1985));
    expect(container.textContent).toBe('年份 1985');
  });

  test('are put together once a year', () => {
    const say = vi.fn((year: number) => `in ${year}`);
    const said = byYear(say);
    expect([said(1985), said(1991), said(1985)]).toEqual(['in 1985', 'in 1991', 'in 1985']);
    expect(say).toHaveBeenCalledTimes(2);
  });
});
