import { describe, expect, test } from 'vitest';
import { toPlane } from '../../src/plane/camera.ts';
import { screenGround, screenPlane } from '../../src/plane/screen-plane.ts';
import { hitTest } from '../../src/symbols/hit-test.ts';
import { smallPartners } from '../../src/symbols/small-partners.ts';
import { screenViewport } from '../../src/symbols/viewport.ts';
import { realFacts, sceneIn } from '../map/real-world.ts';

const facts = realFacts();
const plane = screenPlane('equal-earth', 150);
const ground = screenGround(facts.world, plane);
const WHOLE = { x: 500, y: 500, scale: 1.2, width: 1200, height: 600 };

const hitIn = (
  year: number,
  lon: number,
  lat: number,
  off: readonly [number, number] = [0, 0],
  camera = WHOLE,
) => {
  const viewport = screenViewport(plane, camera, []);
  const scene = sceneIn(facts, { year });
  const [x, y] = viewport.project([lon, lat]);
  return hitTest(
    {
      polities: facts.world.polities,
      ground,
      scene,
      small: smallPartners(facts.world.polities, scene, viewport),
      project: viewport.project,
      toPlane: (screen) => toPlane(camera, screen),
    },
    [x + off[0], y + off[1]],
  );
};
const nameIn = (year: number, lon: number, lat: number): string | undefined => {
  const polity = hitIn(year, lon, lat)?.polity;
  return polity === undefined || polity === null ? undefined : facts.world.polities[polity]?.name.en;
};

describe('what lies under a point of the map', () => {
  test('is the polity of the year', () => {
    expect(nameIn(1985, 37.6, 60)).toBe('Soviet Union');
    expect(nameIn(2022, 37.6, 60)).toBe('Russian Federation');
    expect(nameIn(2022, 2, 47)).toBe('France');
  });

  test('is nothing at sea', () => {
    expect(hitIn(2022, -160, -50)).toBeNull();
  });

  test('is the circle of a small state within twelve pixels, before the land around it', () => {
    expect(hitIn(2022, 103.8, 1.3)?.partner).toBe('SGP');
    expect(hitIn(2022, 103.8, 1.3, [0, -11])?.partner).toBe('SGP');
    expect(hitIn(2022, 103.8, 1.3, [0, -13])?.partner).not.toBe('SGP');
  });

  test('may be a partner without land: the European Union in Brussels', () => {
    // Near enough for Belgium to be land, so that its own circle is no longer there.
    const near = { ...WHOLE, scale: 8 };
    expect(hitIn(2022, 4.4, 50.8, [0, 0], near)).toEqual({ polity: null, partner: 'EUU' });
  });
});
