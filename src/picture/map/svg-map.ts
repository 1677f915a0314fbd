import type { Scene } from '../../model/scene.ts';
import type { World } from '../../model/territory.ts';
import { groundOf } from '../../plane/ground.ts';
import type { Plane } from '../../plane/projection.ts';
import type { Look } from '../../symbols/look.ts';
import { mapSymbols } from '../../symbols/map-symbols.ts';
import { planeViewport } from '../../symbols/viewport.ts';
import { drawFlow } from './flow-layer.ts';
import { drawLand } from './land-layer.ts';
import { type MapPaths, mapPaths } from './map-paths.ts';
import { drawNames } from './name-layer.ts';

/** Detail finer than this is left out, px. */
const TOLERANCE = 0.4;

export interface SvgMapInput {
  readonly world: World;
  readonly scene: Scene;
  readonly look: Look;
  readonly plane: Plane;
  /** px of a unit of line, and of a unit of letters. */
  readonly unit: number;
  readonly letter: number;
  readonly coast: string | null;
  readonly water: boolean;
  /** Land as path data; by default exact to the pixel. */
  readonly paths?: MapPaths;
}

/** The map as SVG, from the bottom up; land is a list of elements. */
export interface SvgLayers {
  readonly land: readonly string[];
  readonly flow: string;
  readonly names: string;
}

/** The same input gives the same bytes. */
export function svgMap(input: SvgMapInput): SvgLayers {
  const { world, scene, look, plane, unit, letter, coast, water } = input;
  const symbols = mapSymbols({ polities: world.polities, scene, look }, planeViewport(plane, unit, letter));
  const paths = input.paths ?? mapPaths(groundOf(world, plane, TOLERANCE));
  const overlay = world.overlays[look.viewpoint];
  return {
    land: drawLand({ symbols, plane, paths, overlay, unit, coast, water }),
    flow: drawFlow(symbols.arcs, symbols.nodes, unit),
    names: drawNames(symbols.names, letter),
  };
}
