import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GlRenderer } from '../../src/map/gl/gl-renderer.ts';
import type { Frame } from '../../src/map/renderer.ts';
import { FILLS } from '../../src/model/paint.ts';
import { DARK, LIGHT } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { accessed, fakeGl } from './fake-gl.ts';
import { capitals, frameOf, ground, plane, sceneOfYear, world } from './map-parts.ts';

let gl: ReturnType<typeof fakeGl>;
let container: HTMLElement;

beforeEach(() => {
  fakeBrowser({ width: 800, height: 400 });
  gl = fakeGl();
  container = document.createElement('div');
});

afterEach(() => vi.unstubAllGlobals());

function start(frame: Frame) {
  const events = { onReady: vi.fn(), onContext: vi.fn() };
  const renderer = new GlRenderer({ container, world, plane, ground, capitals }, frame, events, gl.makers);
  return { renderer, events };
}

/** A renderer whose style is loaded; what it did until then is forgotten. */
function loaded(frame: Frame) {
  const made = start(frame);
  gl.fire('style.load');
  gl.fire('load');
  gl.statesSet();
  gl.layersSet();
  return made;
}

const unit = (id: string): number => world.units.findIndex((item) => item.id === id);
const fillOf = (id: string) => FILLS[Number(gl.stateOf('units', unit(id)).f)];

describe('the map on a graphics card', () => {
  test('is sent nothing before its style is loaded, and is ready after the first idle', () => {
    const { renderer, events } = start(frameOf(1985));
    renderer.draw(frameOf(1978));
    expect(gl.statesSet()).toBe(0);
    gl.fire('load');
    expect(fillOf('FRA')).toBe('since-1978');
    expect(events.onReady).not.toHaveBeenCalled();
    gl.fire('idle');
    expect(events.onReady).toHaveBeenCalledTimes(1);
  });

  test('has its patterns as soon as the style is there', () => {
    start(frameOf(1985));
    gl.fire('style.load');
    expect([...gl.images.keys()].sort()).toEqual(['dots', 'hatch']);
  });

  test('paints every unit by its feature state', () => {
    loaded(frameOf(1985));
    expect(['CHN', 'FRA', 'MLI'].map(fillOf)).toEqual(['china', 'since-1978', 'since-1949']);
  });

  test('changes the state of the one unit that another year changes', () => {
    const { renderer } = loaded(frameOf(1977));
    renderer.draw({ ...frameOf(1977), scene: sceneOfYear(1978) });
    expect(gl.statesSet()).toBe(1);
    expect(fillOf('FRA')).toBe('since-1978');
  });

  test('sends deck.gl nothing new for a frame that is the same', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    renderer.draw({ ...frame });
    expect([gl.statesSet(), gl.layersSet()]).toEqual([0, 0]);
  });

  test('updates colours and widths of standing arcs only when one of them changes', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    const triggers = () => gl.layer('standing').props.updateTriggers;
    const before = triggers();
    renderer.draw({ ...frame, look: { ...frame.look, palette: { ...LIGHT, paper: '#eeeeee' } } });
    expect(triggers()).toEqual(before);
    renderer.draw({ ...frame, scene: sceneOfYear(1960) });
    expect(triggers()).not.toEqual(before);
  });

  test('keeps the data of standing arcs: a year sends no shapes', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    const before = gl.layer('standing').props.data;
    renderer.draw({ ...frame, scene: sceneOfYear(1960) });
    expect(gl.layer('standing').props.data).toBe(before);
  });

  test('a dark theme changes colours, arcs and patterns', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    renderer.draw({ ...frame, look: { ...frame.look, palette: DARK } });
    expect(gl.paint.get('water background-color')).toBe(DARK.water);
    expect(gl.paint.get('border line-color')).toBe(DARK.border);
    expect(JSON.stringify(gl.paint.get('fill fill-color'))).toContain(DARK.fill.china);
    expect(gl.layersSet()).toBe(1);
  });

  test('another viewpoint brings its own marks', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    const before = gl.data.get('overlay');
    renderer.draw({ ...frame, look: { ...frame.look, viewpoint: 'cn' } });
    expect(gl.data.get('overlay')).not.toBe(before);
  });

  test('a pointed partner is tinted, the one before no longer', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    renderer.draw({ ...frame, look: { ...frame.look, hovered: 'FRA' } });
    expect(gl.stateOf('units', unit('FRA')).h).toBe(1);
    renderer.draw({ ...frame, look: { ...frame.look, hovered: 'MLI' } });
    expect([gl.stateOf('units', unit('FRA')).h, gl.stateOf('units', unit('MLI')).h]).toEqual([0, 1]);
  });

  test('patterns and dashes keep their size on the screen at any zoom', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    const ratio = (): number => gl.images.get('hatch')?.pixelRatio ?? 0;
    const growth = (scale: number): number => {
      const zoom = Math.log2((scale * 1000 * 4) / 512);
      return 2 ** (zoom - Math.floor(zoom));
    };
    const own = ratio() / growth(frame.camera.scale);
    for (const more of [1.2, 1.5, 3]) {
      const scale = frame.camera.scale * more;
      renderer.draw({ ...frame, camera: { ...frame.camera, scale } });
      expect(ratio()).toBeCloseTo(own * growth(scale), 9);
    }
  });

  test('the camera of the plane is one of MapLibre in the middle of its world', () => {
    const frame = frameOf(1985);
    const { renderer } = loaded(frame);
    renderer.draw({ ...frame, camera: { ...frame.camera, x: 500, y: 500 } });
    expect(gl.jumps.at(-1)).toMatchObject({ center: [expect.closeTo(0, 9), expect.closeTo(0, 9)] });
  });

  test('arrows have the size of the screen, not of the plane', () => {
    // Mali's arc is assistance going out.
    const frame = frameOf(1985, { selected: 'MLI' });
    const { renderer } = loaded(frame);
    const width = (): number => {
      const [polygon] = accessed(gl.layer('arrows'), 'getPolygon') as readonly (readonly number[])[][];
      const xs = (polygon ?? []).map(([x = 0]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    const before = width();
    renderer.draw({ ...frame, camera: { ...frame.camera, scale: frame.camera.scale * 2 } });
    expect(before).toBeGreaterThan(0);
    expect(width()).toBeCloseTo(before / 2, 6);
  });
});

describe('a graphics context', () => {
  test('lost by MapLibre or by deck.gl is told, and asked back', () => {
    const { events } = start(frameOf(1985));
    gl.fire('webglcontextlost');
    const overlay = document.createElement('canvas');
    gl.container.append(overlay);
    const lost = new Event('webglcontextlost', { bubbles: true, cancelable: true });
    overlay.dispatchEvent(lost);
    expect(events.onContext.mock.calls).toEqual([[true], [true]]);
    expect(lost.defaultPrevented).toBe(true);
    gl.fire('webglcontextrestored');
    expect(events.onContext).toHaveBeenLastCalledWith(false);
  });
});

describe('taken down', () => {
  test('the map, its overlay and the names are gone', () => {
    const { renderer, events } = loaded(frameOf(1985));
    renderer.destroy();
    expect(gl.isRemoved()).toBe(true);
    expect(container.querySelector('.map-canvas')).toBeNull();
    gl.container.dispatchEvent(new Event('webglcontextlost', { bubbles: true }));
    expect(events.onContext).not.toHaveBeenCalled();
  });
});
