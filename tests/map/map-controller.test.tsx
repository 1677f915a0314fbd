import { createEvent, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MapController } from '../../src/map/live/map-controller.ts';
import { EMPTY } from '../../src/plane/ground.ts';
import { DARK, LIGHT } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fakeCanvas } from './fake-canvas.ts';
import { capitals, ground, LOOK, plane, SIZE, sceneOfYear, world } from './map-parts.ts';

let browser: ReturnType<typeof fakeBrowser>;
let canvas: ReturnType<typeof fakeCanvas>;
let container: HTMLElement;

beforeEach(() => {
  browser = fakeBrowser({ ...SIZE });
  canvas = fakeCanvas();
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  vi.unstubAllGlobals();
});

function start(year: number) {
  const events = { onHover: vi.fn(), onPick: vi.fn(), onWheelRefused: vi.fn() };
  const map = new MapController({
    container,
    world,
    plane,
    ground,
    capitals,
    scene: sceneOfYear(year),
    look: LOOK,
    events,
    renderer: {
      isCardGivenUp: true,
      onState: () => undefined,
      loadGl: () => Promise.reject(new Error('not asked')),
      whenIdle: () => Promise.resolve(),
    },
  });
  return { map, events };
}

const land = (id: string) => ground.units[world.units.findIndex((item) => item.id === id)] ?? EMPTY;
const fillOf = (id: string) => canvas.fillOf(land(id));
const polity = (id: string): number => world.polities.findIndex((item) => item.id === id);
const hitOf = (id: string, partner: string) => ({ polity: polity(id), partner });

/** The middle of a square of the small world, px; the map is as wide as the window and half as high. */
function at(lon: number): { clientX: number; clientY: number } {
  const [x, y] = plane.project([lon, 0.5]);
  const scale = Math.min(SIZE.width / 1000, SIZE.height / (plane.box.bottom - plane.box.top));
  return {
    clientX: Math.round((x - 500) * scale + SIZE.width / 2),
    clientY: Math.round((y - (plane.box.top + plane.box.bottom) / 2) * scale + SIZE.height / 2),
  };
}

describe('the map without a graphics card', () => {
  test('stands at once, with every unit in its colour', () => {
    start(1985);
    expect(fillOf('CHN')).toBe(LIGHT.fill.china);
    expect(fillOf('FRA')).toBe(LIGHT.fill['since-1978']);
  });

  test('is not read out: the words stand beside it', () => {
    start(1985);
    expect(container.querySelector('canvas')).toHaveAttribute('aria-hidden', 'true');
  });

  test('hatches what has lapsed and dots what is not a state yet', () => {
    const { map } = start(1970);
    expect(canvas.inkOver(land('RUS'))).toBe(LIGHT.hatch);
    expect(canvas.inkOver(land('MLI'))).toBeUndefined();
    canvas.clear();
    map.setScene(sceneOfYear(1959));
    expect(canvas.inkOver(land('RUS'))).toBeUndefined();
    expect(canvas.inkOver(land('MLI'))).toBe(LIGHT.dots);
  });
});

describe('another year', () => {
  test('repaints only around the land that differs', () => {
    const { map } = start(1977);
    canvas.clear();
    map.setScene(sceneOfYear(1978));
    expect(fillOf('FRA')).toBe(LIGHT.fill['since-1978']);
    expect(canvas.regions()).toHaveLength(1);
    const [left = 0, , width = 0] = canvas.regions()[0] ?? [];
    // France is the square from 2 to 3 degrees east, and two pixels more on either side.
    const [from, to] = [at(2).clientX, at(3).clientX];
    expect(left).toBeLessThanOrEqual(from - 1);
    expect(left).toBeGreaterThan(from - 5);
    expect(left + width).toBeLessThan(to + 5);
  });

  test('that looks the same repaints no land', () => {
    const { map } = start(1980);
    canvas.clear();
    map.setScene(sceneOfYear(1981));
    expect(canvas.regions()).toEqual([]);
  });
});

describe('another look', () => {
  test('a dark theme repaints everything', () => {
    const { map } = start(1970);
    canvas.clear();
    map.setLook({ ...LOOK, palette: DARK });
    expect(fillOf('CHN')).toBe(DARK.fill.china);
    expect(canvas.inkOver(land('RUS'))).toBe(DARK.hatch);
  });

  test('a pointed partner is tinted with the colour of the water, a chosen one outlined, and only those', () => {
    const { map } = start(1985);
    canvas.clear();
    map.setLook({ ...LOOK, hovered: 'FRA', selected: 'MLI' });
    expect(fillOf('FRA')).toBe(LIGHT.water);
    expect(fillOf('MLI')).toBeUndefined();
    expect(canvas.strokes()).toEqual([LIGHT.labelHalo, LIGHT.selected]);
    canvas.clear();
    map.setLook(LOOK);
    expect(fillOf('FRA')).toBeUndefined();
    expect(canvas.strokes()).toEqual([]);
  });

  test('repaints no land when only the chosen partner changes', () => {
    const { map } = start(1985);
    canvas.clear();
    map.setLook({ ...LOOK, selected: 'FRA' });
    expect(canvas.regions()).toEqual([]);
  });
});

describe('pointing', () => {
  test('at land tells its polity in the year, and where', () => {
    const { map, events } = start(1985);
    const { clientX, clientY } = at(1.5);
    fireEvent.pointerMove(container, { clientX, clientY });
    expect(events.onHover).toHaveBeenLastCalledWith(hitOf('sun', 'SUN'), [clientX, clientY]);
    expect(container).toHaveStyle({ cursor: 'pointer' });
    map.setScene(sceneOfYear(1992));
    fireEvent.pointerMove(container, { clientX, clientY });
    expect(events.onHover).toHaveBeenLastCalledWith(hitOf('rus', 'RUS'), [clientX, clientY]);
  });

  test('at the sea, and away from the map, tells of nothing', () => {
    const { events } = start(1985);
    fireEvent.pointerMove(container, { clientX: 1, clientY: 1 });
    expect(events.onHover).toHaveBeenLastCalledWith(null, [1, 1]);
    fireEvent.pointerLeave(container);
    expect(events.onHover).toHaveBeenLastCalledWith(null, [0, 0]);
  });

  test('and clicking picks', () => {
    const { events } = start(1985);
    fireEvent.click(container, at(2.5));
    expect(events.onPick).toHaveBeenLastCalledWith(hitOf('fra', 'FRA'));
    fireEvent.click(container);
    expect(events.onPick).toHaveBeenLastCalledWith(null);
  });
});

/** Sends an event as a browser does: with the window it belongs to, which jsdom does not let a test name. */
function send(target: EventTarget & Parameters<typeof fireEvent>[0], event: Event): void {
  Object.defineProperty(event, 'view', { value: window });
  fireEvent(target, event);
}

describe('moving the map', () => {
  test('a drag with the mouse moves it and picks nothing', () => {
    const { map, events } = start(1985);
    map.zoomBy(2);
    const before = map.pointOf('FRA');
    const to = { button: 0, clientX: 140, clientY: 110 };
    send(container, createEvent.mouseDown(container, { button: 0, clientX: 100, clientY: 100 }));
    send(window, createEvent.mouseMove(window, to));
    send(window, createEvent.mouseUp(window, to));
    fireEvent.click(container, to);
    expect(events.onPick).not.toHaveBeenCalled();
    const after = map.pointOf('FRA');

    expect(after?.map((value, axis) => Math.round(value - (before?.[axis] ?? 0)))).toEqual([40, 10]);
  });

  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', clientX: number, clientY: number): void => {
    const finger = { identifier: 1, target: container, clientX, clientY, pageX: clientX, pageY: clientY };
    const event = createEvent[type](container);
    Object.defineProperty(event, 'touches', { value: type === 'touchEnd' ? [] : [finger] });
    Object.defineProperty(event, 'changedTouches', { value: [finger] });
    send(container, event);
  };

  test('a finger moves it when it is zoomed in, and scrolls the page when it is not', () => {
    const { map } = start(1985);
    const drag = (): readonly number[] => {
      const before = map.pointOf('FRA');
      touch('touchStart', 100, 100);
      touch('touchMove', 140, 110);
      touch('touchEnd', 140, 110);
      return (map.pointOf('FRA') ?? []).map((value, axis) => Math.round(value - (before?.[axis] ?? 0)));
    };
    expect(drag()).toEqual([0, 0]);
    expect(container.style.touchAction).toBe('');
    map.zoomBy(2);
    expect(container.style.touchAction).toBe('none');
    expect(drag()).toEqual([40, 10]);
  });

  test('the wheel zooms with Ctrl or ⌘, and says so without', () => {
    const { map, events } = start(1985);
    const before = map.pointOf('FRA');
    send(container, createEvent.wheel(container, { deltaY: -100 }));
    expect(map.pointOf('FRA')).toEqual(before);
    expect(events.onWheelRefused).toHaveBeenCalledTimes(1);
    send(container, createEvent.wheel(container, { deltaY: -100, ctrlKey: true }));
    expect(map.pointOf('FRA')).not.toEqual(before);
  });

  test('zooming in and showing the world comes back to the same view', () => {
    const { map } = start(1985);
    const before = map.pointOf('FRA');
    map.zoomBy(2);
    expect(map.pointOf('FRA')).not.toEqual(before);
    map.showWorld();
    expect(map.pointOf('FRA')).toEqual(before);
  });

  test('a partner is brought into view only when it is out of it', () => {
    const { map } = start(1985);
    const before = map.pointOf('FRA');
    map.bringIntoView('FRA');
    expect(map.pointOf('FRA')).toEqual(before);
    map.zoomBy(5);
    const [x = -1] = map.pointOf('FRA') ?? [];
    expect(x < 0 || x > SIZE.width).toBe(true);
    map.bringIntoView('FRA');
    const [seenX = -1, seenY = -1] = map.pointOf('FRA') ?? [];
    expect(seenX >= 0 && seenX <= SIZE.width && seenY >= 0 && seenY <= SIZE.height).toBe(true);
  });

  test('the whole world stays whole when the window grows or shrinks', () => {
    const { map } = start(1985);
    const share = () => (map.pointOf('FRA')?.[0] ?? 0) / container.clientWidth;
    const before = share();
    browser.resize(1600, 800);
    expect(share()).toBeCloseTo(before, 6);
    browser.resize(640, 320);
    expect(share()).toBeCloseTo(before, 6);
  });

  test('a closer view stays as close when the window shrinks', () => {
    const { map } = start(1985);
    map.zoomBy(3);
    const width = () => (map.pointOf('FRA')?.[0] ?? 0) - (map.pointOf('SUN')?.[0] ?? 0);
    const before = width();
    browser.resize(640, 320);
    expect(width()).toBeCloseTo(before, 6);
  });

  test('a partner that is not there has no point', () => {
    expect(start(1985).map.pointOf('XXX')).toBeNull();
  });
});

describe('taken down', () => {
  test('it leaves nothing behind: no element, no observer, no listener', () => {
    const { map, events } = start(1985);
    map.destroy();
    expect(container.childElementCount).toBe(0);
    expect(browser.observers()).toBe(0);
    fireEvent.pointerMove(container, { clientX: 1, clientY: 1 });
    fireEvent.click(container);
    expect(events.onHover).not.toHaveBeenCalled();
    expect(events.onPick).not.toHaveBeenCalled();
  });
});
