import type { Box } from '../../plane/box.ts';

/** What stands over the map and would hide the names below it. */
const OVER = '.map-choices > *, .map-zoom, .map-disclaimer';

/** Where controls and notes lie over the map, px from the top left of `container`. Forces a layout. */
export function labelObstacles(container: HTMLElement): readonly Box[] {
  const own = container.getBoundingClientRect();
  return [...(container.closest('.map')?.querySelectorAll(OVER) ?? [])].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - own.left,
      top: box.top - own.top,
      right: box.right - own.left,
      bottom: box.bottom - own.top,
    };
  });
}
