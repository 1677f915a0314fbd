import { describe, expect, test } from 'vitest';
import { FILLS } from '../../src/model/paint.ts';
import { capitalsByPartner } from '../../src/model/place.ts';
import { PATTERNS, type Scene, type SceneFacts, sceneOf } from '../../src/model/scene.ts';
import { ALL_CONFIRMED, buildTimeline } from '../../src/model/timeline.ts';
import { DEFAULT_VIEW, type View } from '../../src/model/view.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { tinyWorld } from '../fixtures/tiny-world.ts';

const dataset = tinyDataset();
const facts: SceneFacts = {
  timeline: buildTimeline(dataset, ALL_CONFIRMED),
  world: tinyWorld(),
  capitals: capitalsByPartner(dataset),
};

const scene = (year: number, more: Partial<View> = {}): Scene =>
  sceneOf(facts, { ...DEFAULT_VIEW, year, ...more });

/** Unit by unit: its polity and how it is painted. */
const land = (picture: Scene): readonly string[] =>
  facts.world.units.map((unit, index) => {
    const polity = facts.world.polities[picture.unitPolity[index] ?? -1]?.id;
    const fill = FILLS[picture.unitFill[index] ?? -1];
    const pattern = PATTERNS[picture.unitPattern[index] ?? -1];
    return `${unit.id}: ${polity} ${fill} ${pattern}`;
  });

describe('the picture of one year', () => {
  test('1959: one partner, a colony, and land of nobody', () => {
    expect(land(scene(1959))).toEqual([
      'CHN: chn china plain',
      'RUS: sun since-1949 plain',
      'FRA: fra none plain',
      'MLI: sdn dependency dots',
      'ATA: ata ground plain',
    ]);
  });

  test('1970: the Soviet Union suspended, Mali a partner', () => {
    expect(land(scene(1970)).slice(1, 4)).toEqual([
      'RUS: sun since-1949 hatch',
      'FRA: fra none plain',
      'MLI: mli since-1949 plain',
    ]);
  });

  test('1991 and 1992: the land passes to Russia, first without a tie of its own', () => {
    expect(land(scene(1991))[1]).toBe('RUS: rus none plain');
    expect(land(scene(1992))[1]).toBe('RUS: rus since-1949 plain');
  });

  test('the colouring changes the paint and nothing else', () => {
    const since = scene(1985);
    const count = scene(1985, { color: 'count' });
    expect(land(count)[1]).toBe('RUS: sun count-1 plain');
    expect(count.unitPolity).toEqual(since.unitPolity);
    expect(count.arcs).toEqual(since.arcs);
  });

  test('marks, arcs and legend are those of the year', () => {
    const picture = scene(1978);
    expect(picture.marks.map((mark) => mark.id)).toEqual(['SUN', 'FRA', 'MLI']);
    expect(picture.arcs.map((arc) => `${arc.id} ${arc.weight}`)).toEqual(['FRA fresh', 'MLI standing']);
    expect(picture.legend.find((entry) => entry.label === 'suspended')?.partners).toBe(1);
  });

  test('the same facts and view give the same picture', () => {
    expect(scene(1985)).toEqual(scene(1985));
  });
});
