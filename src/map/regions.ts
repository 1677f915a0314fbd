import { type Box, overlaps } from '../model/label-layout.ts';

/** Boxes that cover all the given ones and share nothing: what meets grows together. */
export function regionsOf(boxes: readonly Box[]): readonly Box[] {
  let regions: Box[] = [];
  for (const box of boxes) {
    let grown = box;
    for (;;) {
      const apart = regions.filter((region) => !overlaps(region, grown));
      if (apart.length === regions.length) break;
      grown = regions.filter((region) => overlaps(region, grown)).reduce(around, grown);
      regions = apart;
    }
    regions.push(grown);
  }
  return regions;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
