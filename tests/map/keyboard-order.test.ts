import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyboardOrder, stepInOrder } from '../../src/map/view/keyboard-order.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { sceneIn } from './real-world.ts';

const dataset = tinyDataset();
const facts = {
  timeline: buildTimeline(dataset, ALL_CONFIRMED),
  world: tinyWorld(),
  capitals: capitalsByPartner(dataset),
};
const order = (year: number): readonly string[] =>
  keyboardOrder(sceneIn(facts, { year }).marks, (id) => dataset.partnerById.get(id));

describe('walking the map by keys', () => {
  test('goes region by region, in each from the most ties to the fewest', () => {
    expect(order(1985)).toEqual(['FRA', 'SUN', 'MLI']);
    expect(order(1963)).toEqual(['SUN', 'FRA', 'MLI']);
  });

  test('leads to no state that is gone, and to none that is not there yet', () => {
    expect(order(1959)).toEqual(['SUN', 'FRA']);
    expect(order(1992)).toEqual(['FRA', 'RUS', 'UKR', 'MLI']);
  });

  test('leads to a state in its last year only if it still is one at the end', () => {
    expect(order(1991)).not.toContain('SUN');
  });

  test('does not disturb the marks it is given', () => {
    const { marks } = sceneIn(facts, { year: 1985 });
    const before = [...marks];
    keyboardOrder(marks, (id) => dataset.partnerById.get(id));
    expect(marks).toEqual(before);
  });

  test('puts a partner nobody knows at the end', () => {
    const { marks } = sceneIn(facts, { year: 1985 });
    const known = keyboardOrder(marks, (id) => (id === 'FRA' ? undefined : dataset.partnerById.get(id)));
    expect(known.at(-1)).toBe('FRA');
  });
});

describe('one step', () => {
  const walk = ['FRA', 'SUN', 'MLI'];

  test('begins at the first forward and at the last backward', () => {
    expect([stepInOrder(walk, null, 1), stepInOrder(walk, null, -1)]).toEqual(['FRA', 'MLI']);
  });

  test('goes round at the ends', () => {
    expect([stepInOrder(walk, 'MLI', 1), stepInOrder(walk, 'FRA', -1)]).toEqual(['FRA', 'MLI']);
  });

  test('from a partner that is no longer there begins anew', () => {
    expect(stepInOrder(walk, 'RUS', 1)).toBe('FRA');
  });

  test('over an empty map leads nowhere', () => {
    expect(stepInOrder([], 'FRA', 1)).toBeNull();
  });

  test('forward and back is where it was; as many steps as partners meet each once', () => {
    const walks = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(walks, fc.nat(), (list, at) => {
        const start = list[at % list.length] ?? '';
        expect(stepInOrder(list, stepInOrder(list, start, 1), -1)).toBe(start);
        const met: (string | null)[] = [];
        for (let step = 0; step < list.length; step += 1) met.push(stepInOrder(list, met.at(-1) ?? null, 1));
        expect(met).toEqual(list);
      }),
    );
  });
});
