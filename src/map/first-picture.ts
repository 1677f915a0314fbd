import { bowOf } from '../model/curve.ts';
import { estimateWidth } from '../model/label-layout.ts';
import type { Arc } from '../model/mark.ts';
import { unwrap } from '../model/mercator.ts';
import { FILLS } from '../model/paint.ts';
import { PATTERNS, type Scene } from '../model/scene.ts';
import type { World } from '../model/territory.ts';
import { mergedShape } from '../model/territory-shapes.ts';
import type { Language } from '../model/vocabulary.ts';
import { coarseWorld, GRID, gridPen } from './coarse-land.ts';
import { labelsToDraw } from './label-choice.ts';
import { areaPath, borderPaths, PLANE, toPlane } from './land-paths.ts';
import { smallPartners } from './small.ts';

/** The width for which names and circles are sized, px; the picture itself fits any width. */
const DESIGN_WIDTH = 960;
const UNIT = PLANE / DESIGN_WIDTH;
/** Detail finer than this is left to the map that follows. */
const LEAST = 1.3;

const round = (value: number): number => Math.round(value * 10) / 10;
const at = (point: readonly [number, number]): readonly [number, number] => {
  const [x, y] = toPlane(unwrap(point[0]), point[1]);
  return [round(x), round(y)];
};

/** Which units of land, and which borders, a drawing is about. */
type Choose = (index: number) => boolean;

/** Land and borders alike in both scenes: drawn once, shown in the pictures of both languages. */
export function sharedLand(whole: World, one: Scene, other: Scene): string {
  const world = coarseWorld(whole, LEAST);
  const alike = (unit: number): boolean =>
    one.unitFill[unit] === other.unitFill[unit] && one.unitPattern[unit] === other.unitPattern[unit];
  const sameBorder = (border: number): boolean => one.borders[border] === other.borders[border];
  return [
    '<svg class="first-shared" width="0" height="0" aria-hidden="true"><defs>',
    `<pattern id="first-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(${GRID})"><path class="first-hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5"/></pattern>`,
    `<pattern id="first-dots" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(${GRID})"><circle class="first-dot" cx="1.5" cy="1.5" r=".8"/><circle class="first-dot" cx="4.5" cy="4.5" r=".8"/></pattern>`,
    `<g id="first-land" class="first-land">${land(world, one, alike)}</g>`,
    `<g id="first-borders">${borders(world, one, sameBorder)}</g>`,
    ...(flowOf(whole, one) === flowOf(whole, other) ? [`<g id="first-flow">${flowOf(whole, one)}</g>`] : []),
    '</defs></svg>',
  ].join('');
}

/**
 * The scene as one piece of SVG for a page that has not run a script yet; it stands on the shared land, `other`
 * being the scene of the other language. Colours are classes, so that the theme of the page decides them; the same
 * input gives the same bytes.
 */
export function firstPicture(world: World, scene: Scene, other: Scene, lang: Language): string {
  const own = (unit: number): boolean =>
    scene.unitFill[unit] !== other.unitFill[unit] || scene.unitPattern[unit] !== other.unitPattern[unit];
  const ownBorder = (border: number): boolean => scene.borders[border] !== other.borders[border];
  const coarse = coarseWorld(world, LEAST);
  return [
    `<svg class="map-first" viewBox="0 0 ${PLANE} ${PLANE}" aria-hidden="true">`,
    crispPoint(scene),
    `<g transform="scale(${1 / GRID})">`,
    '<use href="#first-land"/>',
    `<g class="first-land">${land(coarse, scene, own)}</g>`,
    '<use href="#first-borders"/>',
    borders(coarse, scene, ownBorder),
    '</g>',
    ...(flowOf(world, scene) === flowOf(world, other)
      ? ['<use class="first-flow" href="#first-flow"/>']
      : [`<g class="first-flow">${flowOf(world, scene)}</g>`]),
    names(world, scene, lang),
    '</svg>',
  ].join('');
}

/**
 * Hidden under the land, and drawn without soft edges: one such shape keeps a browser whose graphics card is emulated
 * from drawing every pixel of the page four times, which takes twice the time of all the rest.
 */
function crispPoint({ arcs: [arc] }: Scene): string {
  const [x, y] = arc ? at(arc.from) : [0, 0];
  return `<path class="map-crisp" d="M${x} ${y}h1v1z"/>`;
}

/** All chosen land of one fill and pattern is one path, without the lines within it. */
function land(world: World, scene: Scene, choose: Choose): string {
  const groups = new Map<
    string,
    { readonly fill: string; readonly pattern: string; readonly units: number[] }
  >();
  for (const unit of world.units.keys()) {
    if (!choose(unit)) continue;
    const fill = FILLS[scene.unitFill[unit] ?? 0] ?? 'ground';
    const pattern = PATTERNS[scene.unitPattern[unit] ?? 0] ?? 'plain';
    const key = `${fill} ${pattern}`;
    const group = groups.get(key) ?? { fill, pattern, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ fill, pattern, units }) => {
      const path = areaPath(mergedShape(world, units).coordinates, gridPen);
      const base = `<path class="fill-${fill}" d="${path}"/>`;
      return pattern === 'plain' ? base : `${base}<path fill="url(#first-${pattern})" d="${path}"/>`;
    })
    .join('');
}

function borders(world: World, scene: Scene, choose: Choose): string {
  const shown = borderPaths(world, gridPen).filter(
    (_, border) => scene.borders[border] === 1 && choose(border),
  );
  return shown.length === 0 ? '' : `<path class="first-border" d="${shown.join('')}"/>`;
}

/** Arcs and capitals. */
const flowOf = (world: World, scene: Scene): string => arcs(scene) + nodes(world, scene);

/** Arcs of one look are drawn in so many strokes: each takes every such, by heading, so that its own hardly meet. */
const STROKES = 8;

/** An arc as steps from its first place. */
function arcPath(arc: Arc): string {
  const from = at(arc.from);
  const step = ([x, y]: readonly [number, number]): string => `${round(x - from[0])} ${round(y - from[1])}`;
  return `M${from.join(' ')}q${step(bowOf(from, at(arc.to), -1))} ${step(at(arc.to))}`;
}

function arcs(scene: Scene): string {
  const looks = new Map<string, Arc[]>();
  const standingFirst = [...scene.arcs].sort(
    (a, b) => Number(a.weight !== 'standing') - Number(b.weight !== 'standing'),
  );
  for (const arc of standingFirst) {
    const look = `first-${arc.weight} first-${arc.direction}`;
    looks.set(look, [...(looks.get(look) ?? []), arc]);
  }
  const heading = ({ from, to }: Arc): number => {
    const [x, y] = at(from);
    const [toX, toY] = at(to);
    return Math.atan2(toY - y, toX - x);
  };
  return [...looks]
    .flatMap(([look, all]) => {
      const around = [...all].sort((a, b) => heading(a) - heading(b));
      return Array.from({ length: Math.min(STROKES, all.length) }, (_, stroke) => {
        const own = around.filter((_, index) => index % STROKES === stroke);
        return `<path class="first-arc ${look}" d="${own.map(arcPath).join('')}"/>`;
      });
    })
    .join('');
}

function circlePath([x, y]: readonly [number, number], radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${-round(2 * r)} 0`;
}

/** Nodes of one look are one path. */
function nodes(world: World, scene: Scene): string {
  const small = smallPartners(world.polities, scene, Math.log2(DESIGN_WIDTH / 512));
  const looks = new Map<string, string>();
  for (const mark of scene.marks) {
    const isSmall = small.has(mark.id);
    if (mark.state !== 'active' && !isSmall) continue;
    const look = isSmall ? `first-small fill-${mark.paint.fill}` : 'first-capital';
    const circle = circlePath(at(mark.at), (isSmall ? 4.5 : 1.6) * UNIT);
    looks.set(look, (looks.get(look) ?? '') + circle);
  }
  return [...looks].map(([look, path]) => `<path class="${look}" d="${path}"/>`).join('');
}

function names(world: World, scene: Scene, lang: Language): string {
  const labels = labelsToDraw({
    polities: world.polities,
    scene,
    lang,
    selected: null,
    scale: DESIGN_WIDTH / 512,
    width: DESIGN_WIDTH,
    height: DESIGN_WIDTH,
    // The page fits it into any window: what will lie over it is not known.
    covered: [],
    project: (point) => {
      const [x, y] = toPlane(unwrap(point[0]), point[1]);
      return [x / UNIT, y / UNIT];
    },
    measure: estimateWidth,
  });
  return labels
    .map(
      (label) =>
        `<text class="first-name" x="${round(label.x * UNIT)}" y="${round(label.y * UNIT)}" font-size="${round(label.size * UNIT)}"${label.strong ? ' font-weight="650"' : ''}>${escaped(label.text)}</text>`,
    )
    .join('');
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
