/** Width of the world in Mercator units: one tile of 512 pixels at zoom 0. */
const WORLD = 512;

/** Degrees to Mercator units, x to the east, y to the south; latitudes stop at 85.06. */
export function project(lon: number, lat: number): [number, number] {
  const capped = Math.max(-85.06, Math.min(85.06, lat)) * (Math.PI / 180);
  const y = Math.log(Math.tan(Math.PI / 4 + capped / 2));
  return [((lon + 180) / 360) * WORLD, (0.5 - y / (2 * Math.PI)) * WORLD];
}

/** Mercator units back to degrees. */
export function unproject(x: number, y: number): [number, number] {
  const lat = 2 * Math.atan(Math.exp((0.5 - y / WORLD) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / WORLD) * 360 - 180, lat * (180 / Math.PI)];
}
