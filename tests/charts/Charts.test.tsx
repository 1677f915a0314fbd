// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Charts } from '../../src/charts/Charts.tsx';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { AtlasProvider } from '../../src/store/AtlasProvider.tsx';
import { createActions } from '../../src/store/actions.ts';
import { createAtlasStore } from '../../src/store/atlas-store.ts';
import { createCounting } from '../../src/store/counting.ts';
import { smallDataset } from './small-dataset.ts';

const drawn = vi.hoisted(() => vi.fn());
vi.mock('../../src/charts/axis/TimeAxis.tsx', async (original) => {
  const { TimeAxis } = await original<typeof import('../../src/charts/axis/TimeAxis.tsx')>();
  return {
    TimeAxis: (props: Parameters<typeof TimeAxis>[0]) => {
      drawn();
      return <TimeAxis {...props} />;
    },
  };
});

const dataset = smallDataset();

function show(view: Partial<typeof DEFAULT_VIEW> = {}, data = dataset) {
  const store = createAtlasStore({ ...DEFAULT_VIEW, year: 1985, ...view });
  const actions = createActions(store);
  render(
    <AtlasProvider value={{ dataset: data, store, actions, timelineOf: createCounting(data) }}>
      <Charts />
    </AtlasProvider>,
  );
  return { store, actions };
}

const charts = () => screen.getAllByRole('article');
const surfaces = () => screen.getAllByRole('application');
const yearsShown = () => charts().map((chart) => chart.querySelector('.chart-reading-year')?.textContent);

beforeEach(() => drawn.mockClear());
afterEach(cleanup);

describe('the charts', () => {
  test('are four, each with a heading, a description and one stop of the keyboard', () => {
    show();
    expect(charts()).toHaveLength(4);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
    for (const surface of surfaces()) {
      expect(surface.tabIndex).toBe(0);
      expect(surface).toHaveAttribute('aria-roledescription', 'chart');
      const description = document.getElementById(surface.getAttribute('aria-describedby') ?? '');
      expect(description?.textContent).toMatch(/Enter goes to it/);
    }
  });

  test('show the numbers of the year of the view', () => {
    show();
    expect(yearsShown()).toEqual(['1985', '1985', '1985', '1985']);
    expect(charts()[0]?.textContent).toContain('official total5as of 1985, The Journal');
  });

  test('follow a year step without being drawn again', () => {
    const { actions } = show();
    const before = drawn.mock.calls.length;
    act(() => actions.setYear(2017));
    expect(yearsShown()).toEqual(['2017', '2017', '2017', '2017']);
    expect(charts()[0]?.textContent).toContain('as of 16 February 2017, Xinhua');
    expect(drawn).toHaveBeenCalledTimes(before);
  });

  test('speak the language of the view', () => {
    const { actions } = show();
    act(() => actions.setLanguage('zh'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('逐年变化');
    expect(charts()[0]?.textContent).toContain('截至1985年，学报');
  });
});

describe('pointing', () => {
  // In jsdom the drawing is 640 px wide: 80 slots of 7.55 px after 30 px for the numbers.
  const xOf = (year: number) => 30 + (year - 1949 + 0.5) * 7.55;

  test('at a year in one chart shows it in all, and leaving returns to the view', () => {
    const { store } = show();
    fireEvent.pointerMove(surfaces()[0] as HTMLElement, { clientX: xOf(2017) });
    expect(store.getState().passing.pointedYear).toBe(2017);
    expect(yearsShown()).toEqual(['2017', '2017', '2017', '2017']);
    expect(store.getState().view.year).toBe(1985);
    fireEvent.pointerLeave(surfaces()[0] as HTMLElement);
    expect(yearsShown()).toEqual(['1985', '1985', '1985', '1985']);
  });

  test('and clicking goes to the year', () => {
    const { store } = show();
    fireEvent.click(surfaces()[2] as HTMLElement, { clientX: xOf(2020) });
    expect(store.getState().view.year).toBe(2020);
  });

  test('by arrow keys is spoken, Enter goes there, Escape and leaving let go', async () => {
    const { store } = show();
    const user = userEvent.setup();
    act(() => surfaces()[0]?.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(store.getState().passing.pointedYear).toBe(1987);
    expect(within(surfaces()[0] as HTMLElement).getByRole('status').textContent).toContain(
      '1987: documented here 2',
    );
    expect(within(surfaces()[1] as HTMLElement).getByRole('status').textContent).toBe('');
    await user.keyboard('{Enter}');
    expect(store.getState().view.year).toBe(1987);
    await user.keyboard('{Home}');
    expect(store.getState().passing.pointedYear).toBe(1949);
    await user.keyboard('{Escape}');
    expect(store.getState().passing.pointedYear).toBeNull();
    await user.keyboard('{End}{Tab}');
    expect(store.getState().passing.pointedYear).toBeNull();
  });

  test('stops at the ends of the atlas', async () => {
    const { store } = show({ year: 2025 });
    act(() => surfaces()[0]?.focus());
    await userEvent.keyboard('{ArrowRight}{PageUp}');
    expect(store.getState().passing.pointedYear).toBe(2025);
  });
});

describe('on request', () => {
  test('a chart shows its numbers as a table', async () => {
    show();
    await userEvent.click(screen.getAllByRole('button', { name: /Show as table/ })[0] as HTMLElement);
    // Roles of eight hundred cells take seconds to work out in jsdom.
    const rows = [...document.querySelectorAll('[role=dialog] tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[0]).toContain('Source id');
    expect(rows).toContainEqual([
      '1985',
      '2',
      'official total',
      '',
      '5',
      '1985',
      'The Journal',
      'A paper',
      'paper',
    ]);
  });

  test('the bars are cut by direction', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: 'Directions' }));
    expect(charts()[3]?.textContent).toContain('7 of 8 records are mutual');
    expect(charts()[3]?.textContent).toContain('Going out');
  });
});

describe('nothing to draw', () => {
  test('is said in words when no record is of the kinds chosen', () => {
    show({ kinds: ['exchange'] });
    expect(charts()[3]?.textContent).toContain('No records of the kinds chosen');
    expect(surfaces()).toHaveLength(3);
  });

  test('does not break any chart', () => {
    show({}, smallDataset('ties', 'labs', 'totals', 'events'));
    expect(charts()).toHaveLength(4);
  });
});
