import { describe, expect, test } from 'vitest';
import { screenPlane } from '../../src/plane/screen-plane.ts';
import { arcSymbols } from '../../src/symbols/arc-symbols.ts';
import { allArcKeys, arcKeys, landKeys } from '../../src/symbols/legend-symbols.ts';
import { planeViewport } from '../../src/symbols/viewport.ts';
import { LIGHT } from '../../src/theme.ts';
import { realFacts, sceneIn } from '../map/real-world.ts';

const facts = realFacts();
const viewport = planeViewport(screenPlane('equal-earth', 150), 1, 1);

describe('the legend', () => {
  test.each([1954, 1960, 1967, 1985, 1991, 2022])('explains every stroke that %i draws', (year) => {
    const scene = sceneIn(facts, { year });
    const look = { palette: LIGHT, lang: 'en', viewpoint: 'neutral', selected: null, hovered: null } as const;
    const drawn = new Set(arcSymbols(scene.arcs, look, viewport).map(({ stroke }) => JSON.stringify(stroke)));
    const explained = new Set(arcKeys(scene, look).map(({ stroke }) => JSON.stringify(stroke)));
    expect([...explained].sort()).toEqual([...drawn].sort());
  });

  test('beside a chosen partner calls the faint arcs those of others', () => {
    const look = { palette: LIGHT, selected: 'FRA', hovered: null };
    expect(arcKeys(sceneIn(facts, { year: 1985 }), look).map(({ label }) => label)).toEqual([
      'mutual',
      'others',
    ]);
  });

  test('has a key for in, out, mutual, standing and ended arcs', () => {
    expect(allArcKeys(LIGHT).map(({ label, arrow }) => `${label} ${arrow}`)).toEqual([
      'in 1',
      'out -1',
      'mutual 0',
      'standing 0',
      'trace 0',
    ]);
  });

  test('counts lapsed partners only where there are any, and dependent land only where it is seen', () => {
    const labels = (year: number): readonly string[] =>
      landKeys(sceneIn(facts, { year }), LIGHT).map(({ label }) => label);
    expect(labels(1954)).toContain('dependency');
    expect(labels(1954)).not.toContain('suspended');
    expect(labels(2022)).toContain('suspended');
    const world = sceneIn(facts, { year: 2022 });
    const without = { ...world, unitFill: world.unitFill.map((fill) => (fill === 3 ? 2 : fill)) };
    expect(landKeys(without, LIGHT).map(({ label }) => label)).not.toContain('dependency');
  });
});
