const mercator = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a place lies on the page while the map shows the whole world, from 32 degrees west, 22 north in the middle, or
 * was brought nearer in so many steps, the middle staying.
 */
export function onMap(box: Box | null, lon: number, lat: number, steps = 0): readonly [number, number] {
  if (!box) throw new Error('There is no map.');
  const size = Math.max(box.width, box.height) * 2 ** steps;
  return [
    box.x + box.width / 2 + ((lon + 32) / 360 - 0.5) * size,
    box.y + box.height / 2 + (mercator(lat) - mercator(22)) * size,
  ];
}
