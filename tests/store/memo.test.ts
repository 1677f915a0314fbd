import { describe, expect, test } from 'vitest';
import { capitalsByPartner } from '../../src/model/place.ts';
import { type SceneFacts, sceneOf } from '../../src/model/scene.ts';
import { buildTimeline } from '../../src/model/timeline.ts';
import { DEFAULT_VIEW } from '../../src/model/view.ts';
import { KINDS } from '../../src/model/vocabulary.ts';
import { createCounting, filterOf } from '../../src/store/counting.ts';
import { makeNextScene, sceneFor } from '../../src/store/scene-memo.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';

const dataset = tinyDataset();

describe('counting', () => {
  test('a filter is counted once, in whatever order its kinds are named', () => {
    const timelineOf = createCounting(dataset);
    const once = timelineOf({ kinds: ['st_agreement', 'exchange'], unverified: false });
    expect(timelineOf({ kinds: ['exchange', 'st_agreement'], unverified: false })).toBe(once);
  });

  test('other kinds, and the unverified, are another count', () => {
    const timelineOf = createCounting(dataset);
    const all = timelineOf({ kinds: [], unverified: false });
    expect(timelineOf({ kinds: ['st_agreement'], unverified: false })).not.toBe(all);
    expect(timelineOf({ kinds: [], unverified: true })).not.toBe(all);
  });

  test('what is remembered is what would be counted', () => {
    const timelineOf = createCounting(dataset);
    for (const unverified of [true, false]) {
      for (const kinds of [[], ['st_agreement'], ['exchange', 'assistance_out']] as const) {
        expect(timelineOf({ kinds, unverified })).toEqual(buildTimeline(dataset, { kinds, unverified }));
      }
    }
  });

  test('only the last eight are remembered', () => {
    const timelineOf = createCounting(dataset);
    const [oldest, second] = KINDS.map((kind) => ({ kinds: [kind], unverified: false }));
    if (!oldest || !second) throw new Error('there are not two kinds');
    const first = timelineOf(oldest);
    const kept = timelineOf(second);
    for (const kind of KINDS.slice(2, 9)) timelineOf({ kinds: [kind], unverified: false });
    expect(timelineOf(second)).toBe(kept);
    expect(timelineOf(oldest)).not.toBe(first);
  });

  test('the filter of a view is its kinds and whether the unverified count', () => {
    expect(filterOf({ ...DEFAULT_VIEW, kinds: ['exchange'], unverified: true })).toEqual({
      kinds: ['exchange'],
      unverified: true,
    });
  });
});

describe('the picture of a view', () => {
  const facts: SceneFacts = {
    timeline: buildTimeline(dataset, { kinds: [], unverified: false }),
    world: tinyWorld(),
    capitals: capitalsByPartner(dataset),
  };
  const view = { ...DEFAULT_VIEW, year: 1985 };

  test('is made once for all who ask', () => {
    expect(sceneFor(facts, view)).toBe(sceneFor(facts, view));
  });

  test('is kept while the year goes on and comes back', () => {
    const scene = sceneFor(facts, view);
    sceneFor(facts, { ...view, year: 1986 });
    expect(sceneFor(facts, { ...view })).toBe(scene);
  });

  test('is made ahead for all 77 years, and anew for another look', () => {
    const fresh = { ...facts };
    let made = 0;
    while (makeNextScene(fresh, view)) made += 1;
    expect(made).toBe(77);
    const last = { ...view, year: 1949 };
    expect(sceneFor(fresh, last)).toEqual(sceneOf(facts, last));
    sceneFor(fresh, { ...view, color: 'count' });
    expect(makeNextScene(fresh, { ...view, color: 'count' })).toBe(true);
  });

  test('is what it would be if it were made anew', () => {
    expect(sceneFor(facts, view)).toEqual(sceneOf(facts, view));
  });

  test('is another one for another view or other facts', () => {
    const scene = sceneFor(facts, view);
    expect(sceneFor(facts, { ...view, year: 1960 }).year).toBe(1960);
    const fewer = { ...facts, timeline: buildTimeline(dataset, { kinds: ['joint_lab'], unverified: false }) };
    expect(sceneFor(fewer, view)).not.toEqual(scene);
  });
});
