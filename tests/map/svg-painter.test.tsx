// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SvgPainter } from '../../src/map/svg-painter.ts';
import { DARK, LIGHT } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { capitals, LOOK, sceneOfYear, world } from './painter-parts.ts';

let browser: ReturnType<typeof fakeBrowser>;
let container: HTMLElement;

beforeEach(() => {
  browser = fakeBrowser({ width: 800, height: 400 });
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  vi.unstubAllGlobals();
});

function painter(year: number, look = LOOK) {
  const events = { onHover: vi.fn(), onPick: vi.fn(), onReady: vi.fn(), onContext: vi.fn() };
  const made = new SvgPainter({ container, world, capitals, scene: sceneOfYear(year), look, events });
  return { painter: made, events };
}

const land = (id: string): SVGPathElement => {
  const unit = world.units.findIndex((item) => item.id === id);
  const element = container.querySelector<SVGPathElement>(`path[data-unit="${unit}"]`);
  if (!element) throw new Error(`${id} is not drawn`);
  return element;
};

const polity = (id: string): number => world.polities.findIndex((item) => item.id === id);

/** Which land and borders had an attribute written while something happened. */
function touched(act: () => void): readonly string[] {
  const written = new Set<Element>();
  const real = Element.prototype.setAttribute;
  const spy = vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function (
    this: Element,
    name: string,
    value: string,
  ) {
    written.add(this);
    real.call(this, name, value);
  });
  act();
  spy.mockRestore();
  return world.units.flatMap((unit) => (written.has(land(unit.id)) ? [unit.id] : []));
}

describe('the map drawn with vectors', () => {
  test('stands at once, with every unit in its colour', () => {
    const { events } = painter(1985);
    expect(events.onReady).toHaveBeenCalledTimes(1);
    expect(land('CHN').getAttribute('fill')).toBe(LIGHT.fill.china);
    expect(land('FRA').getAttribute('fill')).toBe(LIGHT.fill['since-1978']);
    expect(land('ATA').getAttribute('fill')).toBe(LIGHT.fill.ground);
  });

  test('is not read out: the words stand beside it', () => {
    painter(1985);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('canvas')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('hatches what no longer stands and dots what is not a state yet', () => {
    const pattern = (id: string): string => {
      const above = land(id).nextElementSibling;
      return above?.getAttribute('visibility') === 'visible' ? (above.getAttribute('fill') ?? '') : '';
    };
    const { painter: map } = painter(1970);
    expect(pattern('RUS')).toBe('url(#map-hatch)');
    map.setScene(sceneOfYear(1959));
    expect(pattern('RUS')).toBe('');
    expect(pattern('MLI')).toBe('url(#map-dots)');
  });
});

/** The drawing without the patterns that are hidden, and without classes that were taken away. */
const drawing = (): string =>
  (container.querySelector('svg')?.innerHTML ?? '')
    .replaceAll(/<path d="[^"]*" pointer-events="none" fill="[^"]*" visibility="hidden"><\/path>/g, '')
    .replaceAll(' class=""', '');

describe('another year', () => {
  test('touches only the land that differs', () => {
    const { painter: map } = painter(1977);
    expect(touched(() => map.setScene(sceneOfYear(1978)))).toEqual(['FRA']);
    expect(land('FRA').getAttribute('fill')).toBe(LIGHT.fill['since-1978']);
  });

  test('that looks the same touches no land', () => {
    const { painter: map } = painter(1980);
    expect(touched(() => map.setScene(sceneOfYear(1981)))).toEqual([]);
  });

  test('leads to the same picture as drawing it anew, there and back', () => {
    const { painter: map } = painter(1959);
    for (const year of [1970, 1992, 1960, 1985, 1959, 1985]) map.setScene(sceneOfYear(year));
    const stepped = drawing();
    map.destroy();
    painter(1985);
    expect(stepped).toBe(drawing());
  });
});

describe('another look', () => {
  test('a dark theme paints everything anew, and patterns keep their size', () => {
    const { painter: map } = painter(1970);
    const size = () => container.querySelector('#map-hatch')?.getAttribute('patternTransform');
    const before = size();
    expect(before).toMatch(/^scale\(/);
    map.setLook({ ...LOOK, palette: DARK });
    expect(land('CHN').getAttribute('fill')).toBe(DARK.fill.china);
    expect(container.querySelector('#map-hatch path')?.getAttribute('stroke')).toBe(DARK.hatch);
    expect(size()).toBe(before);
  });

  test('a partner hovered or chosen is marked, and only that one', () => {
    const { painter: map } = painter(1985);
    map.setLook({ ...LOOK, hovered: 'FRA', selected: 'MLI' });
    expect(container.querySelectorAll('.map-svg-hovered')).toHaveLength(1);
    expect(land('FRA').classList).toContain('map-svg-hovered');
    expect(land('MLI').classList).toContain('map-svg-chosen');
    map.setLook(LOOK);
    expect(container.querySelectorAll('.map-svg-hovered, .map-svg-chosen')).toHaveLength(0);
  });

  test('touches no land when only the hovered partner changes', () => {
    const { painter: map } = painter(1985);
    expect(touched(() => map.setLook({ ...LOOK, selected: 'FRA' }))).toEqual([]);
  });
});

describe('pointing', () => {
  test('at land tells its polity in the year, and where', () => {
    const { painter: map, events } = painter(1985);
    fireEvent.pointerMove(land('RUS'), { clientX: 30, clientY: 40 });
    expect(events.onHover).toHaveBeenLastCalledWith(polity('sun'), [30, 40]);
    map.setScene(sceneOfYear(1992));
    fireEvent.pointerMove(land('RUS'), { clientX: 30, clientY: 40 });
    expect(events.onHover).toHaveBeenLastCalledWith(polity('rus'), [30, 40]);
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
    fireEvent.click(land('FRA'));
    expect(events.onPick).toHaveBeenLastCalledWith(polity('fra'));
    fireEvent.click(container);
    expect(events.onPick).toHaveBeenLastCalledWith(null);
  });

  test('a drag moves the map and picks nothing', () => {
    const { painter: map, events } = painter(1985);
    map.zoomBy(2);
    const before = map.pointOf('FRA');
    fireEvent.pointerDown(land('FRA'), { pointerType: 'mouse', button: 0, clientX: 100, clientY: 100 });
    fireEvent.pointerMove(container, { pointerType: 'mouse', buttons: 1, clientX: 140, clientY: 110 });
    fireEvent.click(land('FRA'));
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
    const scale = () => container.querySelector('g')?.getAttribute('transform')?.split('scale')[1];
    const before = scale();
    browser.resize(600, 300);
    expect(scale()).toBe(before);
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
