import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CanvasRenderer } from '../../src/map/canvas/canvas-renderer.ts';
import { GlRenderer } from '../../src/map/gl/gl-renderer.ts';
import type { Frame } from '../../src/map/renderer.ts';
import type { SceneFacts } from '../../src/model/scene.ts';
import { pathOf } from '../../src/picture/map/path-data.ts';
import { svgMap } from '../../src/picture/map/svg-map.ts';
import { pointOn } from '../../src/plane/curve.ts';
import { groundOf } from '../../src/plane/ground.ts';
import { toMercator } from '../../src/plane/mercator.ts';
import { screenGround, screenPlane } from '../../src/plane/screen-plane.ts';
import { landStyle } from '../../src/symbols/land-style.ts';
import type { Look } from '../../src/symbols/look.ts';
import { LIGHT } from '../../src/theme.ts';
import { fakeBrowser } from './fake-browser.ts';
import { accessed, fakeGl } from './fake-gl.ts';
import { facts as smallFacts } from './map-parts.ts';
import { realFacts, sceneIn } from './real-world.ts';
import { recordingCanvas } from './recording-canvas.ts';

/** What a back-end drew, in words that do not depend on it. */
interface Drawn {
  /** Colour and pattern of each unit that has a shape. */
  readonly land: readonly string[];
  readonly lines: readonly number[];
  readonly disputed: readonly number[];
  /** Middle of the curve, colour, width, strength, dashes or not; without faint casings. */
  readonly arcs: readonly string[];
  readonly nodes: readonly string[];
  readonly names: readonly string[];
}

const plane = screenPlane('equal-earth', 150);
const SIZE = { width: 1000, height: plane.box.bottom - plane.box.top } as const;
const STYLE = landStyle(LIGHT);

beforeEach(() => {
  fakeBrowser(SIZE);
});
afterEach(() => vi.unstubAllGlobals());

/** The screen is the plane: one pixel is one unit, moved up to the edge of the map. */
const frameFor = (facts: SceneFacts, year: number, look: Partial<Look>): Frame => ({
  scene: sceneIn(facts, { year, viewpoint: look.viewpoint ?? 'neutral' }),
  look: { palette: LIGHT, lang: 'en', viewpoint: 'neutral', selected: null, hovered: null, ...look },
  camera: { x: 500, y: (plane.box.top + plane.box.bottom) / 2, scale: 1, ...SIZE },
  obstacles: [],
});

const toTenth = (value: number): string => (Math.round(value * 5) / 5).toFixed(1);
const at = ([x = 0, y = 0]: readonly number[]): string => `${toTenth(x)} ${toTenth(y)}`;
const arcText = (
  middle: readonly number[],
  color: string,
  width: number,
  alpha: number,
  isBroken: boolean,
): string => `${at(middle)} ${color} ${width} ${alpha.toFixed(2)}${isBroken ? ' broken' : ''}`;
const isCasing = (color: string, width: number): boolean => color === LIGHT.labelHalo && width > 4;
const patternOf = (ink: string | undefined): string =>
  ink === undefined ? 'plain' : ink === STYLE.hatch.color ? 'hatch' : 'dots';

function drawnByCanvas({ world, capitals }: SceneFacts, frame: Frame): Drawn {
  const canvas = recordingCanvas();
  const ground = screenGround(world, plane);
  new CanvasRenderer({ container: document.createElement('div'), world, plane, ground, capitals }).draw(
    frame,
  );
  const units = world.units.length;
  const bordersLike = (isDashed: boolean): readonly number[] =>
    [...canvas.strokes]
      .filter(
        ([path, { dash }]) =>
          path >= units && path < units + ground.borders.length && dash.length > 0 === isDashed,
      )
      .map(([path]) => path - units)
      .sort((a, b) => a - b);
  return {
    land: [...ground.units.keys()]
      .filter((unit) => ground.units[unit]?.lines.length)
      .map((unit) => `${unit} ${canvas.fills.get(unit)} ${patternOf(canvas.inks.get(unit))}`),
    lines: bordersLike(false),
    disputed: bordersLike(true),
    arcs: canvas.curves
      .filter(({ color, width }) => !isCasing(color, width))
      .map(({ from, control, to, color, width, alpha, dash }) => {
        const [x, y] = pointOn(from, control, to, 0.5);
        return arcText([x, y + plane.box.top], color, width, alpha, dash.length > 0);
      }),
    // The dots of schematic islands belong to the land.
    nodes: canvas.circles
      .filter(({ radius }) => radius !== STYLE.overlay.width * 0.8)
      .map(({ at: [x, y], radius, fill }) => `${at([x, y + plane.box.top])} ${radius} ${fill}`),
    names: [...canvas.texts],
  };
}

function drawnByCard({ world, capitals }: SceneFacts, frame: Frame): Drawn {
  const gl = fakeGl();
  const canvas = recordingCanvas();
  const ground = screenGround(world, plane);
  const start = { container: document.createElement('div'), world, plane, ground, capitals };
  new GlRenderer(start, frame, { onReady: () => undefined, onContext: () => undefined }, gl.makers);
  gl.fire('style.load');
  gl.fire('load');
  const value = (layer: string, name: string, source: 'units' | 'borders', id: number): unknown => {
    const { paint } = gl.styleLayer(layer);
    const written: unknown = Object.entries(paint ?? {}).find(([key]) => key === name)?.[1];
    const parsed = createExpression(written, 'value');
    if (parsed.result === 'error') throw new Error(parsed.value.map(String).join());
    return parsed.value.evaluate({ zoom: 2 }, { type: 3, properties: {}, id }, gl.stateOf(source, id));
  };
  const colorOf = (unit: number): string => String(value('fill', 'fill-color', 'units', unit));
  const isShown = (layer: string, name: string, source: 'units' | 'borders', id: number): boolean =>
    value(layer, name, source, id) !== 0;
  const borders = [...ground.borders.keys()];
  /** From the longitude and latitude that stand for a point of the plane. */
  const toPlane = ([lng = 0, lat = 0]: readonly number[]): readonly number[] =>
    toMercator([lng, lat]).map((part) => ((part - 0.5) * 4 + 0.5) * 1000);
  const hex = (color: readonly number[]): string =>
    `#${color
      .slice(0, 3)
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
  const arcsOf = (layer: string): readonly string[] => {
    const paths = accessed(gl.layer(layer), 'getPath') as readonly (readonly number[])[][];
    const colors = accessed(gl.layer(layer), 'getColor') as readonly number[][];
    const widths = accessed(gl.layer(layer), 'getWidth') as readonly number[];
    return paths.flatMap((path, index): string[] => {
      const color = colors[index] ?? [];
      const width = widths[index] ?? 0;
      if (width === 0 || color[3] === 0 || path.length !== 25) return [];
      return [arcText(toPlane(path[12] ?? []), hex(color), width, (color[3] ?? 0) / 255, false)];
    });
  };
  // Broken arcs are many short pieces: each arc begins with one in Beijing.
  const traces = frame.scene.arcs.filter(({ weight }) => weight === 'trace').length;
  const pieces = (accessed(gl.layer('strong'), 'getColor') as readonly number[][]).filter(
    (color) => hex(color) === LIGHT.arc.trace,
  ).length;
  expect(pieces >= traces * 2 || traces === 0).toBe(true);
  const nodes = gl.layer('nodes');
  const radii = accessed(nodes, 'getRadius') as readonly number[];
  const fills = accessed(nodes, 'getFillColor') as readonly number[][];
  return {
    land: [...ground.units.keys()]
      .filter((unit) => ground.units[unit]?.lines.length)
      .map((unit) => {
        const shown = (['hatch', 'dots'] as const).filter((id) => isShown(id, 'fill-opacity', 'units', unit));
        return `${unit} ${colorOf(unit)} ${shown.join('+') || 'plain'}`;
      }),
    lines: borders.filter((id) => isShown('border', 'line-opacity', 'borders', id)),
    disputed: borders.filter((id) => isShown('disputed', 'line-opacity', 'borders', id)),
    arcs: [...arcsOf('standing'), ...arcsOf('strong')],
    nodes: (accessed(nodes, 'getPosition') as readonly number[][]).map(
      (position, index) => `${at(toPlane(position))} ${radii[index]} ${hex(fills[index] ?? [])}`,
    ),
    names: [...canvas.texts],
  };
}

function drawnAsSvg({ world }: SceneFacts, { scene, look }: Frame): Drawn {
  const { land, flow, names } = svgMap({
    world,
    scene,
    look,
    plane,
    unit: 1,
    letter: 1,
    coast: null,
    water: true,
  });
  const ground = groundOf(world, plane, 0.4);
  const attribute = (element: string, name: string): string =>
    new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '';
  const elements = (svg: string): readonly string[] => svg.match(/<path[^>]*>/g) ?? [];
  const classes = land.filter((element) => element.includes('data-land='));
  const shapes = ground.units.map(({ lines }) => pathOf(lines, true));
  const lineOf = (name: string): string => {
    const element = land.find((item) => item.includes(`data-line="${name}"`));
    return element ? attribute(element, 'd') : '';
  };
  const bordersIn = (d: string): readonly number[] =>
    ground.borders.flatMap(({ lines }, border) => {
      const own = pathOf(lines, false);
      return own !== '' && d.includes(own) ? [border] : [];
    });
  const numbers = (text: string): readonly number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return {
    land: shapes.flatMap((shape, unit): string[] => {
      if (shape === '') return [];
      const own = classes.find((element) => attribute(element, 'd').includes(shape)) ?? '';
      return [`${unit} ${attribute(own, 'fill')} ${attribute(own, 'data-land').split(' ')[1]}`];
    }),
    lines: bordersIn(lineOf('border')),
    disputed: bordersIn(lineOf('disputed')),
    arcs: elements(flow).flatMap((element): string[] => {
      if (!element.includes('data-arcs=')) return [];
      const isBroken = attribute(element, 'stroke-dasharray') !== '';
      return attribute(element, 'd')
        .split('M')
        .slice(1)
        .map((curve) => {
          const [x = 0, y = 0, cx = 0, cy = 0, toX = 0, toY = 0] = numbers(curve);
          const middle = pointOn([x, y], [cx, cy], [toX, toY], 0.5);
          const width = Number(attribute(element, 'stroke-width'));
          const alpha = Number(attribute(element, 'opacity') || 1);
          return arcText(middle, attribute(element, 'stroke'), width, alpha, isBroken);
        });
    }),
    nodes: elements(flow).flatMap((element): string[] => {
      if (!element.includes('data-nodes=')) return [];
      return attribute(element, 'd')
        .split('M')
        .slice(1)
        .map((circle) => {
          const [left = 0, y = 0, radius = 0] = numbers(circle.replaceAll('a', ' ').replaceAll('-', ' -'));
          return `${at([left + radius, y])} ${radius} ${attribute(element, 'fill')}`;
        });
    }),
    names: [
      ...names
        .split('data-names')
        .slice(1)
        .join()
        .matchAll(/<text[^>]*>([^<]*)</g),
    ].map((match) => (match[1] ?? '').replaceAll('&amp;', '&')),
  };
}

/** Pictures are exact to a tenth of a pixel: the middle of a curve may round the other way. */
function expectAlike(a: readonly string[], b: readonly string[]): void {
  const loose = (text: string): string =>
    text.replace(
      /^(-?[\d.]+) (-?[\d.]+)/,
      (_, x: string, y: string) => `${Math.round(Number(x) / 2)} ${Math.round(Number(y) / 2)}`,
    );
  const far = (from: readonly string[], to: readonly string[]): readonly string[] => {
    const known = new Set(to.map(loose));
    return from.filter((text) => {
      if (known.has(loose(text))) return false;
      const [x = 0, y = 0] = text.split(' ').map(Number);
      const rest = text.split(' ').slice(2).join(' ');
      return !to.some((other) => {
        const [otherX = 0, otherY = 0] = other.split(' ').map(Number);
        return Math.hypot(x - otherX, y - otherY) < 0.5 && other.split(' ').slice(2).join(' ') === rest;
      });
    });
  };
  expect(far(a, b)).toEqual([]);
  expect(far(b, a)).toEqual([]);
  expect(a).toHaveLength(b.length);
}

const unbroken = (arcs: readonly string[]): readonly string[] =>
  arcs.filter((arc) => !arc.endsWith('broken'));
const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

function expectContract(facts: SceneFacts, year: number, look: Partial<Look> = {}): void {
  const frame = frameFor(facts, year, look);
  const canvas = drawnByCanvas(facts, frame);
  const card = drawnByCard(facts, frame);
  const svg = drawnAsSvg(facts, frame);
  expect(card.land).toEqual(canvas.land);
  expect(card.lines).toEqual(canvas.lines);
  expect(card.disputed).toEqual(canvas.disputed);
  expectAlike(unbroken(card.arcs), unbroken(canvas.arcs));
  expectAlike(card.nodes, canvas.nodes);
  expect(sorted(card.names)).toEqual(sorted(canvas.names));
  // Pictures leave out what is finer than their tolerance: islets, and borders of a pixel.
  const { units, borders } = groundOf(facts.world, plane, 0.4);
  const isSeen = (border: number): boolean => (borders[border]?.lines.length ?? 0) > 0;
  expect(svg.land).toEqual(canvas.land.filter((text) => units[Number.parseInt(text, 10)]?.lines.length));
  expect(svg.lines).toEqual(canvas.lines.filter(isSeen));
  expect(svg.disputed).toEqual(canvas.disputed.filter(isSeen));
  expectAlike(svg.arcs, canvas.arcs);
  expectAlike(svg.nodes, canvas.nodes);
  expect(sorted(svg.names)).toEqual(sorted(canvas.names));
}

const real = realFacts();

describe('three back-ends draw the same', () => {
  test.each([1960, 1978, 1985])('five squares in %i', (year) => {
    expectContract(smallFacts, year);
  });

  test.each([1954, 1960, 1967, 1985, 1991, 2022])('the world in %i', (year) => {
    expectContract(real, year);
  });

  test('with a chosen and a pointed partner, in Chinese, from the other viewpoint', () => {
    expectContract(real, 1985, { selected: 'FRA', hovered: 'JPN', lang: 'zh', viewpoint: 'cn' });
  });
});
