import type { Position } from 'geojson';
import { transform } from 'topojson-client';
import type { World } from '../model/territory.ts';
import { type Pen, toPlane } from './land-paths.ts';

/** Steps of the coarse pen's grid in a unit of the plane. */
export const GRID = 2;

/** Whole steps of the grid, each from the point before: a third of the length, and quick to read. */
export const gridPen: Pen = (points, shift) => {
  let steps = '';
  let count = 0;
  let startX = 0;
  let startY = 0;
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  for (const [lon = 0, lat = 0] of points) {
    const [planeX, planeY] = toPlane(lon + shift, lat);
    const x = Math.round(planeX * GRID);
    const y = Math.round(planeY * GRID);
    if (Number.isNaN(lastX)) {
      startX = x;
      startY = y;
    } else if (x === lastX && y === lastY) continue;
    else {
      steps += `${count > 0 && x >= lastX ? ' ' : ''}${x - lastX}${y >= lastY ? ' ' : ''}${y - lastY}`;
      count += 1;
    }
    lastX = x;
    lastY = y;
  }
  return count === 0 ? '' : `M${startX} ${startY}l${steps}`;
};

/**
 * The same land with points nearer to the one before than `least` (units of the plane) left out. Lines that two
 * units share lose the same points, so that nothing opens between them.
 */
export function coarseWorld(world: World, least: number): World {
  const { topology } = world;
  const place = transform(topology.transform ?? null);
  const arcs = topology.arcs.map((arc) =>
    thinned(
      arc.map((step, index) => place([...step], index > 0)),
      least,
    ),
  );
  const { transform: _, ...rest } = topology;
  return { ...world, topology: { ...rest, arcs } };
}

function thinned(points: readonly Position[], least: number): Position[] {
  let last: readonly [number, number] = [Number.NaN, Number.NaN];
  return points.filter(([lon = 0, lat = 0], index) => {
    const [x, y] = toPlane(lon, lat);
    const near = Math.abs(x - last[0]) + Math.abs(y - last[1]) < least;
    if (near && index > 0 && index < points.length - 1) return false;
    last = [x, y];
    return true;
  });
}
