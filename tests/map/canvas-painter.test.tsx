// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CanvasPainter } from '../../src/map/canvas-painter.ts';
import { type DrawnShape, drawnLand } from '../../src/map/drawn-land.ts';
import { DARK, LIGHT } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fakeCanvas } from './fake-canvas.ts';
import { capitals, LOOK, sceneOfYear, world } from './painter-parts.ts';

let browser: ReturnType<typeof fakeBrowser>;
let canvas: ReturnType<typeof fakeCanvas>;
let container: HTMLElement;

beforeEach(() => {
  browser = fakeBrowser({ width: 800, height: 400 });
  canvas = fakeCanvas();
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  vi.unstubAllGlobals();
});

function painter(year: number, look = LOOK) {
  const events = { onHover: vi.fn(), onPick: vi.fn(), onReady: vi.fn(), onContext: vi.fn() };
  const made = new CanvasPainter({ container, world, capitals, scene: sceneOfYear(year), look, events });
  return { painter: made, events };
}

const land = (id: string): DrawnShape => {
  const shape = drawnLand(world).units[world.units.findIndex((item) => item.id === id)];
  if (!shape) throw new Error(`${id} is not drawn`);
  return shape;
};
const fillOf = (id: string) => canvas.fillOf(land(id));

const polity = (id: string): number => world.polities.findIndex((item) => item.id === id);

/** A place on the map of the whole world, 800 px wide and 400 high: the left edge is 32 degrees west. */
const at = (lon: number): { clientX: number; clientY: number } => ({
  clientX: Math.floor(((lon + 32) / 360) * 800),
  // The squares stand on the equator, which is 49.7 px below the middle, 22 degrees north.
  clientY: 249,
});

describe('the map drawn on a canvas', () => {
  test('stands at once, with every unit in its colour', () => {
    const { events } = painter(1985);
    expect(events.onReady).toHaveBeenCalledTimes(1);
    expect(fillOf('CHN')).toBe(LIGHT.fill.china);
    expect(fillOf('FRA')).toBe(LIGHT.fill['since-1978']);
    expect(fillOf('ATA')).toBe(LIGHT.fill.ground);
  });

  test('is not read out: the words stand beside it', () => {
    painter(1985);
    expect(container.querySelector('canvas')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('hatches what no longer stands and dots what is not a state yet', () => {
    const { painter: map } = painter(1970);
    expect(canvas.inkOver(land('RUS'))).toBe(LIGHT.hatch);
    expect(canvas.inkOver(land('MLI'))).toBeUndefined();
    canvas.clear();
    map.setScene(sceneOfYear(1959));
    expect(canvas.inkOver(land('RUS'))).toBeUndefined();
    expect(canvas.inkOver(land('MLI'))).toBe(LIGHT.dots);
  });
});

describe('another year', () => {
  test('paints anew only around the land that differs', () => {
    const { painter: map } = painter(1977);
    canvas.clear();
    map.setScene(sceneOfYear(1978));
    expect(fillOf('FRA')).toBe(LIGHT.fill['since-1978']);
    expect(canvas.regions()).toHaveLength(1);
    const [left = 0, , width = 0] = canvas.regions()[0] ?? [];
    // France is the square from 2 to 3 degrees east: 75.6 to 77.8 px, and two more on either side.
    expect([left, left + width]).toEqual([73, 80]);
  });

  test('that looks the same paints no land', () => {
    const { painter: map } = painter(1980);
    canvas.clear();
    map.setScene(sceneOfYear(1981));
    expect(canvas.regions()).toEqual([]);
  });
});

describe('another look', () => {
  test('a dark theme paints everything anew', () => {
    const { painter: map } = painter(1970);
    canvas.clear();
    map.setLook({ ...LOOK, palette: DARK });
    expect(fillOf('CHN')).toBe(DARK.fill.china);
    expect(fillOf('ATA')).toBe(DARK.fill.ground);
    expect(canvas.inkOver(land('RUS'))).toBe(DARK.hatch);
  });

  test('a partner hovered is veiled with the colour of the water, one chosen outlined, and only those', () => {
    const { painter: map } = painter(1985);
    canvas.clear();
    map.setLook({ ...LOOK, hovered: 'FRA', selected: 'MLI' });
    expect(fillOf('FRA')).toBe(LIGHT.water);
    expect(fillOf('MLI')).toBeUndefined();
    expect(canvas.strokes()).toEqual([LIGHT.selected]);
    canvas.clear();
    map.setLook(LOOK);
    expect(fillOf('FRA')).toBeUndefined();
    expect(canvas.strokes()).toEqual([]);
  });

  test('paints no land anew when only the chosen partner changes', () => {
    const { painter: map } = painter(1985);
    canvas.clear();
    map.setLook({ ...LOOK, selected: 'FRA' });
    expect(canvas.regions()).toEqual([]);
  });
});

describe('pointing', () => {
  test('at land tells its polity in the year, and where', () => {
    const { painter: map, events } = painter(1985);
    fireEvent.pointerMove(container, at(1.5));
    expect(events.onHover).toHaveBeenLastCalledWith(polity('sun'), [74, 249]);
    expect(container.style.cursor).toBe('pointer');
    map.setScene(sceneOfYear(1992));
    fireEvent.pointerMove(container, at(1.5));
    expect(events.onHover).toHaveBeenLastCalledWith(polity('rus'), [74, 249]);
  });

  test('at the sea, and away from the map, tells of nothing', () => {
    const { events } = painter(1985);
    fireEvent.pointerMove(container, { clientX: 1, clientY: 1 });
    expect(events.onHover).toHaveBeenLastCalledWith(null, [1, 1]);
    fireEvent.pointerLeave(container);
    expect(events.onHover).toHaveBeenLastCalledWith(null, [0, 0]);
  });

  test('and clicking picks', () => {
    const { events } = painter(1985);
    fireEvent.click(container, at(2.5));
    expect(events.onPick).toHaveBeenLastCalledWith(polity('fra'));
    fireEvent.click(container);
    expect(events.onPick).toHaveBeenLastCalledWith(null);
  });

  test('a drag moves the map and picks nothing', () => {
    const { painter: map, events } = painter(1985);
    map.zoomBy(2);
    const before = map.pointOf('FRA');
    fireEvent.pointerDown(container, { pointerType: 'mouse', button: 0, clientX: 100, clientY: 100 });
    fireEvent.pointerMove(container, { pointerType: 'mouse', buttons: 1, clientX: 140, clientY: 110 });
    fireEvent.click(container);
    expect(events.onPick).not.toHaveBeenCalled();
    const after = map.pointOf('FRA');
    expect(after?.map((value, axis) => Math.round(value - (before?.[axis] ?? 0)))).toEqual([40, 10]);
  });
});

describe('the camera', () => {
  test('zooms, and comes back to the whole world', () => {
    const { painter: map } = painter(1985);
    const before = map.pointOf('FRA');
    map.zoomBy(2);
    expect(map.pointOf('FRA')).not.toEqual(before);
    map.showWorld();
    expect(map.pointOf('FRA')).toEqual(before);
  });

  test('brings a partner into sight only when it is out of it', () => {
    const { painter: map } = painter(1985);
    const before = map.pointOf('FRA');
    map.bringIntoSight('FRA');
    expect(map.pointOf('FRA')).toEqual(before);
    map.zoomBy(5);
    const [x = -1] = map.pointOf('FRA') ?? [];
    expect(x < 0 || x > 800).toBe(true);
    map.bringIntoSight('FRA');
    const [seenX = -1, seenY = -1] = map.pointOf('FRA') ?? [];
    expect(seenX >= 0 && seenX <= 800 && seenY >= 0 && seenY <= 400).toBe(true);
  });

  test('that shows the whole world still does when the box grows or shrinks', () => {
    const { painter: map } = painter(1985);
    const share = () => (map.pointOf('FRA')?.[0] ?? 0) / container.clientWidth;
    const before = share();
    browser.resize(1600, 800);
    expect(share()).toBeCloseTo(before, 6);
    browser.resize(400, 200);
    expect(share()).toBeCloseTo(before, 6);
  });

  test('that was brought nearer by hand stays as near when the box shrinks', () => {
    const { painter: map } = painter(1985);
    map.zoomBy(2);
    const before = map.sight()?.zoom;
    browser.resize(600, 300);
    expect(before).toBeGreaterThan(2);
    expect(map.sight()?.zoom).toBeCloseTo(before ?? 0, 9);
  });

  test('knows no place for a partner that is not there', () => {
    expect(painter(1985).painter.pointOf('XXX')).toBeNull();
  });
});

describe('taken down', () => {
  test('it leaves nothing behind: no element, no observer, no listener', () => {
    const { painter: map, events } = painter(1985);
    map.destroy();
    expect(container.childElementCount).toBe(0);
    expect(browser.observers()).toBe(0);
    fireEvent.pointerMove(container, { clientX: 1, clientY: 1 });
    fireEvent.click(container);
    expect(events.onHover).not.toHaveBeenCalled();
    expect(events.onPick).not.toHaveBeenCalled();
  });
});
