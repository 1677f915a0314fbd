// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawnLand } from '../../src/map/drawn-land.ts';
import type { MapPainter, PainterStart, Sight } from '../../src/map/map-painter.ts';
import { MapStage } from '../../src/map/map-stage.ts';
import { LIGHT } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fakeCanvas } from './fake-canvas.ts';
import { capitals, LOOK, sceneOfYear, world } from './painter-parts.ts';

/** Stands in for the painter that needs a graphics card. */
const made: { start: PainterStart; calls: string[] }[] = [];
let fails = false;
let sight: Sight = null;

vi.mock('../../src/map/gl-painter.ts', () => ({
  GlPainter: class implements MapPainter {
    private readonly calls: string[] = [];
    constructor(start: PainterStart) {
      if (fails) throw new Error('no context');
      made.push({ start, calls: this.calls });
    }
    setScene = (scene: { year: number }): void => {
      if (fails) throw new Error('no style');
      this.calls.push(`scene ${scene.year}`);
    };
    sight = (): Sight => sight;
    lookAt = (next: Sight): void => {
      sight = next;
    };
    setLook = (): void => void this.calls.push('look');
    zoomBy = (steps: number): void => void this.calls.push(`zoom ${steps}`);
    showWorld = (): void => void this.calls.push('world');
    bringIntoSight = (partner: string): void => void this.calls.push(`sight ${partner}`);
    pointOf = (): readonly [number, number] => [7, 7];
    destroy = (): void => void this.calls.push('destroy');
  },
}));

let container: HTMLElement;
let canvas: ReturnType<typeof fakeCanvas>;

beforeEach(() => {
  made.length = 0;
  fails = false;
  sight = null;
  fakeBrowser({ width: 800, height: 400 });
  canvas = fakeCanvas();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  vi.unstubAllGlobals();
});

const withGraphics = (): void => canvas.grantWebgl();

function stage(year = 1985) {
  const painters: string[] = [];
  const events = {
    onHover: vi.fn(),
    onPick: vi.fn(),
    onPainter: (name: string, settled: boolean) =>
      void painters.push(`${name} ${settled ? 'stays' : 'for now'}`),
  };
  const map = new MapStage({ container, world, capitals, scene: sceneOfYear(year), look: LOOK, events });
  return { map, painters };
}

const ownCanvas = (): Element | null => container.querySelector('.map-host-canvas canvas');
const fillOf = (unit: number) => {
  const shape = drawnLand(world).units[unit];
  return shape && canvas.fillOf(shape);
};
const theOther = async (index = 0) => {
  await vi.waitFor(() => expect(made).toHaveLength(index + 1));
  const gl = made[index];
  if (!gl) throw new Error('the other painter was not made');
  return gl;
};

describe('without a graphics card', () => {
  test('the canvas stand at once and stay', async () => {
    const { painters } = stage();
    expect(ownCanvas()).not.toBeNull();
    await vi.waitFor(() => expect(painters).toEqual(['canvas for now', 'canvas stays']));
    expect(made).toEqual([]);
  });

  test('a painter that cannot be made leaves the canvas standing', async () => {
    withGraphics();
    fails = true;
    const { painters } = stage();
    await vi.waitFor(() => expect(painters).toEqual(['canvas for now', 'canvas stays']));
    expect(ownCanvas()).not.toBeNull();
  });

  test('the canvas follow year and look', async () => {
    const { map, painters } = stage(1977);
    await vi.waitFor(() => expect(painters).toHaveLength(2));
    expect(fillOf(2)).toBe(LIGHT.fill.none);
    map.setScene(sceneOfYear(1978));
    expect(fillOf(2)).toBe(LIGHT.fill['since-1978']);
  });
});

describe('with a graphics card', () => {
  beforeEach(withGraphics);

  test('the canvas stand until the other picture is whole, then leave', async () => {
    const { painters } = stage();
    const gl = await theOther();
    expect(ownCanvas()).not.toBeNull();
    expect(painters).toEqual(['canvas for now']);
    gl.start.events.onReady();
    expect(ownCanvas()).toBeNull();
    expect(painters).toEqual(['canvas for now', 'gl stays']);
  });

  test('the other painter begins with the year shown when it is made', async () => {
    const { map } = stage(1985);
    map.setScene(sceneOfYear(1960));
    expect((await theOther()).start.scene.year).toBe(1960);
  });

  test('while both stand both are told', async () => {
    const { map } = stage(1977);
    const gl = await theOther();
    map.setScene(sceneOfYear(1978));
    map.zoomBy(1);
    map.showWorld();
    expect(gl.calls).toEqual(['scene 1978', 'zoom 1', 'world']);
    expect(fillOf(2)).toBe(LIGHT.fill['since-1978']);
  });

  test('a lost context brings the canvas back in the year shown, a restored one a new picture', async () => {
    const { map, painters } = stage(1985);
    const first = await theOther();
    first.start.events.onReady();
    map.setScene(sceneOfYear(1970));
    first.start.events.onContext(true);
    expect(fillOf(2)).toBe(LIGHT.fill.none);
    expect(painters.at(-1)).toBe('canvas stays');
    map.setScene(sceneOfYear(1978));
    expect(first.calls).not.toContain('scene 1978');
    first.start.events.onContext(false);
    const second = await theOther(1);
    expect(first.calls.at(-1)).toBe('destroy');
    expect(second.start.scene.year).toBe(1978);
    second.start.events.onReady();
    expect(ownCanvas()).toBeNull();
    expect(painters.at(-1)).toBe('gl stays');
  });

  test('what is in sight stays in sight through all changes of painter', async () => {
    const near: Sight = { center: [100, 20], zoom: 3 };
    const { map } = stage();
    const first = await theOther();
    map.zoomBy(1);
    const byHand = map.sight();
    first.start.events.onReady();
    expect(sight).toEqual(byHand);
    map.lookAt(near);
    first.start.events.onContext(true);
    expect(map.sight()).toEqual({ center: near.center.map((at) => expect.closeTo(at, 6)), zoom: 3 });
    sight = null;
    first.start.events.onContext(false);
    (await theOther(1)).start.events.onReady();
    expect(sight).toEqual({ center: near.center.map((at) => expect.closeTo(at, 6)), zoom: 3 });
  });

  test('a context lost again and again is not waited for', async () => {
    const { painters } = stage();
    for (const loss of [0, 1, 2]) {
      const { start } = await theOther(loss);
      start.events.onReady();
      start.events.onContext(true);
      start.events.onContext(false);
    }
    expect(ownCanvas()).not.toBeNull();
    expect(painters.at(-1)).toBe('canvas stays');
  });

  test('places are told by the painter in sight', async () => {
    const { map } = stage();
    const { start } = await theOther();
    expect(map.pointOf('FRA')).not.toEqual([7, 7]);
    start.events.onReady();
    expect(map.pointOf('FRA')).toEqual([7, 7]);
  });
});

describe('taken down', () => {
  test('nothing is left, and both painters are', async () => {
    withGraphics();
    const { map } = stage();
    const gl = await theOther();
    map.destroy();
    expect(gl.calls.at(-1)).toBe('destroy');
    expect(container.childElementCount).toBe(0);
  });

  test('before the other painter came, that one is never made and nothing is told', async () => {
    withGraphics();
    let quietMoment = (): void => undefined;
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
      quietMoment = callback;
    });
    const { map, painters } = stage();
    map.destroy();
    quietMoment();
    await import('../../src/map/gl-painter.ts');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(made).toEqual([]);
    expect(painters).toEqual(['canvas for now']);
  });
});

// Last: a card that failed is not asked again.
describe('a card that fails while it draws', () => {
  test('leaves the canvas in the year asked for', async () => {
    withGraphics();
    const { map, painters } = stage(1977);
    const { start } = await theOther();
    start.events.onReady();
    fails = true;
    map.setScene(sceneOfYear(1978));
    expect(fillOf(2)).toBe(LIGHT.fill['since-1978']);
    expect(painters.at(-1)).toBe('canvas stays');
  });
});
