import { CROP_MIDDLE, toScreen, wholeWorld } from '../../src/plane/camera.ts';
import { screenPlane } from '../../src/plane/screen-plane.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a place lies on the page while the map shows the whole world, or was brought nearer in so many steps, the
 * middle staying.
 */
export function onMap(box: Box | null, lon: number, lat: number, steps = 0): readonly [number, number] {
  if (!box) throw new Error('There is no map.');
  const plane = screenPlane('equal-earth', 150);
  const whole = wholeWorld(plane.box, plane.project(CROP_MIDDLE)[0], box.width, box.height);
  const [x, y] = toScreen({ ...whole, scale: whole.scale * 2 ** steps }, plane.project([lon, lat]));
  return [box.x + x, box.y + y];
}
