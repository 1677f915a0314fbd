import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { MapLegend } from '../../src/map/view/MapLegend.tsx';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { AtlasProvider } from '../../src/store/AtlasProvider.tsx';
import { createActions } from '../../src/store/actions.ts';
import { createAtlasStore } from '../../src/store/atlas-store.ts';
import { createCounting } from '../../src/store/counting.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { capitals, world } from './map-parts.ts';

const dataset = tinyDataset();
afterEach(cleanup);

function show(view: Partial<View>) {
  const store = createAtlasStore({ ...DEFAULT_VIEW, ...view });
  const filter = view.kinds ? { kinds: view.kinds, unverified: false } : ALL_CONFIRMED;
  render(
    <AtlasProvider
      value={{ dataset, store, actions: createActions(store), timelineOf: createCounting(dataset) }}
    >
      <MapLegend facts={{ timeline: buildTimeline(dataset, filter), world, capitals }} />
    </AtlasProvider>,
  );
}

const rows = (list: string): readonly string[] =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

describe('the legend beside the map', () => {
  test('draws its arcs as the map does: the width, colour and dashes of each', () => {
    show({ year: 1985 });
    const lines = [...document.querySelectorAll('.map-arc-swatch path[stroke]')].map((line) =>
      ['stroke', 'stroke-width', 'opacity', 'stroke-dasharray'].map((name) => line.getAttribute(name)),
    );
    expect(lines).toEqual([
      ['var(--arc-in)', '2.2', '0.95', null],
      ['var(--arc-out)', '2.2', '0.95', null],
      ['var(--arc-mutual)', '2.2', '0.95', null],
      ['var(--arc-standing)', '0.8', '0.32', null],
      ['var(--arc-trace)', '2.2', '0.95', '6 4'],
    ]);
  });

  test('counts the partners of each class', () => {
    // The Soviet Union again since 1984, and Mali; France.
    show({ year: 1985 });
    expect(rows('Co-operation began').slice(0, 2)).toEqual(['1949–19772', '1978–20111']);
  });

  test('says of what a class has none: of all, of the kinds chosen, of the year', () => {
    show({ year: 1985 });
    expect(rows('Co-operation began').join()).toContain('no tie on record');
    cleanup();
    show({ year: 1985, kinds: ['joint_lab'] });
    expect(rows('Co-operation began').join()).toContain('none of these kinds on record');
    expect(rows('Co-operation began').join()).not.toContain('no tie on record');
    cleanup();
    show({ year: 1985, span: 'this-year', lang: 'zh' });
    expect(rows('合作始于').join()).toContain('当年无新的合作');
  });
});
