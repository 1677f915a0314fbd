import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelRequest, labelsToDraw } from '../../src/map/label-choice.ts';
import { toPlane } from '../../src/map/land-paths.ts';
import { onScreen, wholePlane, zoomed, zoomOf } from '../../src/map/plane-camera.ts';
import { estimateWidth } from '../../src/model/label-layout.ts';
import { unwrap } from '../../src/model/mercator.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import type { Label } from '../../src/model/territory.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';
import { realFacts, sceneIn } from './real-world.ts';

const facts = realFacts();

interface Wanted {
  readonly year: number;
  readonly lang?: 'en' | 'zh';
  readonly selected?: string | null;
  readonly width?: number;
  readonly height?: number;
  readonly steps?: number;
  readonly covered?: LabelRequest['covered'];
}

function labels({
  year,
  lang = 'en',
  selected = null,
  width = 1200,
  height = 700,
  steps = 0,
  covered = [],
}: Wanted) {
  const camera = zoomed(wholePlane(width, height), steps);
  const measure: LabelRequest['measure'] = (text, size, strong) =>
    estimateWidth(text, size) * (strong ? 1.1 : 1);
  const drawn = labelsToDraw({
    polities: facts.world.polities,
    scene: sceneIn(facts, { year, lang }),
    lang,
    selected,
    scale: 2 ** zoomOf(camera),
    width,
    height,
    covered,
    project: ([lon, lat]) => onScreen(camera, toPlane(unwrap(lon), lat)),
    measure,
  });
  return drawn.map((label) => {
    const wide = measure(label.text, label.size, label.strong);
    return {
      ...label,
      left: label.x - wide / 2,
      right: label.x + wide / 2,
      top: label.y - label.size * 0.575,
      bottom: label.y + label.size * 0.575,
    };
  });
}

const texts = (wanted: Wanted): readonly string[] => labels(wanted).map((label) => label.text);

describe('names on the map', () => {
  test('never touch one another, nor leave the map', () => {
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1949, max: 2025 }),
          lang: fc.constantFrom('en' as const, 'zh' as const),
          selected: fc.constantFrom(null, 'FRA', 'SGP', 'SUN'),
          width: fc.integer({ min: 300, max: 2600 }),
          height: fc.integer({ min: 200, max: 1400 }),
          steps: fc.integer({ min: 0, max: 5 }),
        }),
        (wanted) => {
          const drawn = labels(wanted);
          drawn.forEach((a, index) => {
            expect(a.left >= 0 && a.right <= wanted.width).toBe(true);
            expect(a.top >= 0 && a.bottom <= wanted.height).toBe(true);
            for (const b of drawn.slice(index + 1)) {
              const apart = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
              expect(apart ? '' : `${a.text} touches ${b.text}`).toBe('');
            }
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('China, and large states, have theirs on any map wide enough', () => {
    for (const year of [1949, 1984, 2022]) {
      expect(texts({ year })).toEqual(expect.arrayContaining(['China', 'Brazil', 'Australia']));
      expect(texts({ year, lang: 'zh' })).toEqual(expect.arrayContaining(['中国', '巴西', '澳大利亚']));
    }
  });

  test('follow the year: the Soviet Union until 1990, Russia after', () => {
    expect(texts({ year: 1984, lang: 'zh' })).toContain('苏联');
    expect(texts({ year: 2022, lang: 'zh' })).toContain('俄罗斯');
    expect(texts({ year: 2022, lang: 'zh' })).not.toContain('苏联');
  });

  test('the chosen partner has its name however small it is, in strong letters', () => {
    expect(texts({ year: 2022 })).not.toContain('Luxembourg');
    const chosen = labels({ year: 2022, selected: 'LUX' }).find((label) => label.text === 'Luxembourg');
    expect(chosen?.strong).toBe(true);
  });

  test('are more on a larger map', () => {
    expect(texts({ year: 2022 }).length).toBeLessThan(
      texts({ year: 2022, width: 2600, height: 1500 }).length,
    );
  });

  test('none stands under what lies over the map, and the others stay', () => {
    const brazil = labels({ year: 2022 }).find((label) => label.text === 'Brazil');
    const { left = 0, right = 0, bottom = 0 } = brazil ?? {};
    const covered = [{ left: left - 5, top: bottom - 1, right: right + 5, bottom: bottom + 40 }];
    const free = texts({ year: 2022, covered });
    expect(brazil).toBeDefined();
    expect(free).not.toContain('Brazil');
    expect(free).toEqual(expect.arrayContaining(['China', 'Australia', 'Canada']));
  });

  test('a box with no room has none', () => {
    expect(labels({ year: 2022, width: 1, height: 1 })).toEqual([]);
  });
});

describe('of two names for one place', () => {
  const dataset = tinyDataset();
  const world = tinyWorld();
  const tiny = {
    timeline: buildTimeline(dataset, ALL_CONFIRMED),
    world,
    capitals: capitalsByPartner(dataset),
  };
  const label = (id: string, lon: number, extent: number): Label => ({
    polity: world.polities.findIndex((polity) => polity.id === id),
    lon,
    lat: 0,
    extent,
    box: [lon, 0, lon, 0],
  });

  /** France, small, and Mali beside it, large; 10 px a degree, 5 px a letter. */
  const drawn = (year: number, selected: string | null = null): readonly string[] =>
    labelsToDraw({
      polities: world.polities,
      scene: { ...sceneIn(tiny, { year }), labels: [label('fra', 10, 15), label('mli', 11, 80)] },
      lang: 'en',
      selected,
      scale: 1,
      width: 200,
      height: 100,
      covered: [],
      project: ([lon]) => [lon * 10, 50],
      measure: (text) => text.length * 5,
    }).map((item) => item.text);

  test('the larger land has its own', () => {
    expect(drawn(1985)).toEqual(['Mali']);
  });

  test('a partner whose co-operation begins in the year goes before larger land', () => {
    expect(drawn(1978)).toEqual(['France']);
  });

  test('the chosen one goes before all', () => {
    expect(drawn(1978, 'MLI')).toEqual(['Mali']);
    expect(drawn(1985, 'FRA')).toEqual(['France']);
  });
});
