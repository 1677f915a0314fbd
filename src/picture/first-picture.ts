import { geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { transform } from 'topojson-client';
import type { Scene } from '../model/scene.ts';
import type { World } from '../model/territory.ts';
import { mergedShape } from '../model/territory-shapes.ts';
import { DEFAULT_VIEW } from '../model/view.ts';
import type { Language } from '../model/vocabulary.ts';
import { CROP_MIDDLE } from '../plane/camera.ts';
import { groundOf, turned } from '../plane/ground.ts';
import { LineSink } from '../plane/line-sink.ts';
import { toMercator } from '../plane/mercator.ts';
import { type Plane, planeOf } from '../plane/projection.ts';
import { PAGE_PALETTE } from '../theme.ts';
import { type MapPaths, mapPaths } from './map/map-paths.ts';
import { pathOf } from './map/path-data.ts';
import { type SvgLayers, svgMap } from './map/svg-map.ts';
import { num } from './svg.ts';

/** Width of the picture in its own units: whole numbers are fine enough for half a pixel of a wide screen. */
const WIDTH = 2000;
/** The width for which names and circles are sized, px; the picture itself fits any width. */
const DESIGN_WIDTH = 960;
const UNIT = WIDTH / DESIGN_WIDTH;
/** Points nearer to the one before are left out, as a share of the world's width; the map that follows has them. */
const COARSE = 0.0013;

export interface FirstPictures {
  /** What both languages share; stands once in the page. */
  readonly shared: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * The default view as SVG for a page that has not run a script yet, in both languages. Colours are the page's custom
 * properties, so that its theme decides them. The same input gives the same bytes.
 */
export function firstPictures(world: World, scenes: Readonly<Record<Language, Scene>>): FirstPictures {
  const plane = planeOf(DEFAULT_VIEW.projection, DEFAULT_VIEW.centre, {
    left: 0,
    top: 0,
    right: WIDTH,
    bottom: WIDTH,
  });
  const paths = coarsePaths(coarseWorld(world), plane);
  const layersIn = (lang: Language): SvgLayers =>
    svgMap({
      world,
      scene: scenes[lang],
      look: {
        palette: PAGE_PALETTE,
        lang,
        viewpoint: lang === 'zh' ? 'cn' : 'neutral',
        selected: null,
        hovered: null,
      },
      plane,
      unit: UNIT,
      letter: UNIT,
      coast: null,
      water: false,
      paths,
    });
  const layers = { zh: elementsOf(layersIn('zh')), en: elementsOf(layersIn('en')) };
  const isCommon = ({ svg }: Element): boolean => layers.zh.some((other) => other.svg === svg);
  const common = new Map(layers.en.filter(isCommon).map(({ svg }, index) => [svg, `first-${index}`]));
  const pictureIn = (lang: Language): string =>
    [
      openSvg(plane),
      crispPoint(plane),
      ...layers[lang].map(({ layer, svg }) => {
        const id = common.get(svg);
        return `<g class="first-${layer}">${id === undefined ? svg : `<use href="#${id}"/>`}</g>`;
      }),
      '</svg>',
    ].join('');
  const definitions = [...common].map(([element, id]) => `<g id="${id}">${element}</g>`).join('');
  return {
    shared: `<svg width="0" height="0" class="map-first-shared" aria-hidden="true"><defs>${definitions}</defs></svg>`,
    zh: pictureIn('zh'),
    en: pictureIn('en'),
  };
}

interface Element {
  readonly layer: keyof SvgLayers;
  readonly svg: string;
}

const elementsOf = ({ land, flow, names }: SvgLayers): readonly Element[] => [
  ...land.map(
    (svg): Element => ({ layer: 'land', svg: `<g fill="none" stroke-linejoin="round">${svg}</g>` }),
  ),
  { layer: 'flow', svg: flow },
  { layer: 'names', svg: names },
];

function openSvg({ box, project }: Plane): string {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const middle = (project(CROP_MIDDLE)[0] - box.left) / width;
  const style = `--aspect:${(width / height).toFixed(4)};--middle:${middle.toFixed(4)}`;
  const view = [box.left, box.top, width, height].map(num).join(' ');
  return `<svg class="map-first" viewBox="${view}" style="${style}" text-rendering="optimizeSpeed" aria-hidden="true">`;
}

/**
 * A hidden path with crispEdges: one path without anti-aliasing makes Chromium's software GL skip fourfold MSAA for the
 * whole layer, which halves the time of the first paint.
 */
const crispPoint = ({ box }: Plane): string =>
  `<path class="map-crisp" d="M${num((box.left + box.right) / 2)} ${num(box.bottom - 1)}h1v1z"/>`;

/** Land of one look is one path, without the lines within it; borders as they are, all in whole units. */
function coarsePaths(world: World, plane: Plane): MapPaths {
  const exact = mapPaths(groundOf(world, plane, 0), 1);
  const sink = new LineSink(0);
  const path = geoPath(plane.projection, sink);
  return {
    ...exact,
    area: (units) => {
      const merged: MultiPolygon = mergedShape(
        world,
        units.filter((unit) => world.units[unit]?.iso3 !== 'ATA'),
      );
      sink.beginPath();
      path(turned(merged));
      return pathOf(sink.take(3), true, 1);
    },
  };
}

/** The same land with fewer points. Lines that two units share lose the same points: nothing opens between them. */
function coarseWorld(world: World): World {
  const { topology } = world;
  const place = transform(topology.transform ?? null);
  const arcs = topology.arcs.map((arc) => thinned(arc.map((step, index) => place([...step], index > 0))));
  const { transform: _, ...rest } = topology;
  return { ...world, topology: { ...rest, arcs } };
}

function thinned(points: readonly Position[]): Position[] {
  let last: readonly [number, number] = [Number.NaN, Number.NaN];
  return points.filter(([lon = 0, lat = 0], index) => {
    const [x, y] = toMercator([lon, Math.max(-85, Math.min(85, lat))]);
    const isNear = Math.abs(x - last[0]) + Math.abs(y - last[1]) < COARSE;
    if (isNear && index > 0 && index < points.length - 1) return false;
    last = [x, y];
    return true;
  });
}
