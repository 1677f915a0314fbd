import { LEFT_EDGE } from '../model/mercator.ts';

/** Width of the world at zoom 0, px. */
const WORLD = 512;
/** The latitude that leaves Antarctica below and the Arctic above in proportion to what is told. */
const MIDDLE: readonly [number, number] = [LEFT_EDGE + 180, 22];

export interface Camera {
  readonly center: [number, number];
  readonly zoom: number;
  readonly minZoom: number;
}

/** The camera that shows the whole world once, cut in the Atlantic, in a box of the given size in px. */
export function wholeWorld(width: number, height: number): Camera {
  const zoom = Math.log2(Math.max(width, height, 1) / WORLD);
  return { center: [MIDDLE[0], MIDDLE[1]], zoom, minZoom: zoom };
}

/** The copy of a meridian that lies nearest to the centre of the map. */
export const nearestCopy = (lon: number, center: number): number =>
  lon + 360 * Math.round((center - lon) / 360);
