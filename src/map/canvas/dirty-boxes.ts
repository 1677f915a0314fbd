import { around, type Box, overlaps } from '../../plane/box.ts';

/** Dirty rectangles: boxes that cover all the given ones and share nothing; those that meet are merged. */
export function dirtyBoxes(boxes: readonly Box[]): readonly Box[] {
  let merged: Box[] = [];
  for (const box of boxes) {
    let grown = box;
    for (;;) {
      const apart = merged.filter((other) => !overlaps(other, grown));
      if (apart.length === merged.length) break;
      grown = merged.filter((other) => overlaps(other, grown)).reduce(around, grown);
      merged = apart;
    }
    merged.push(grown);
  }
  return merged;
}
