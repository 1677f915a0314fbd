import { type Box, isWithin, overlaps } from '../plane/box.ts';
import type { Point } from '../plane/curve.ts';

/** A text that asks for a place: the first free one of its positions. */
export interface LabelRequest {
  /** Size of the text, px. */
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
  /** Centres of the text, best first. */
  readonly positions: readonly Point[];
}

export interface LabelPlace<Request> {
  readonly request: Request;
  /** Index into the request's positions. */
  readonly position: number;
}

/** Greedy placement: no text touches another, an obstacle or the edge of the frame; what finds no place is left out. */
export function placeLabels<Request extends LabelRequest>(
  requests: readonly Request[],
  {
    frame,
    obstacles,
    margin,
  }: { readonly frame: Box; readonly obstacles: readonly Box[]; readonly margin: number },
): readonly LabelPlace<Request>[] {
  const taken: Box[] = [...obstacles];
  return [...requests]
    .sort((a, b) => b.priority - a.priority)
    .flatMap((request): LabelPlace<Request>[] => {
      const position = request.positions.findIndex((at) => {
        const box = boxAround(at, request.width, request.height);
        return isWithin(box, frame) && !taken.some((other) => overlaps(grown(box, margin), other));
      });
      const at = request.positions[position];
      if (!at) return [];
      taken.push(boxAround(at, request.width, request.height));
      return [{ request, position }];
    });
}

const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
