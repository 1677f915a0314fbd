/** A name that wants to stand at a point of the picture. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width and height of the text, px. */
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
}

/** A part of the picture, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The wishes that can be granted without one touching another, most important first. `margin` in px; `covered` is
 * where none may stand.
 */
export function placeLabels<T extends LabelWish>(
  wishes: readonly T[],
  margin = 2,
  covered: readonly Box[] = [],
): readonly T[] {
  const taken: Box[] = [...covered];
  return [...wishes]
    .sort((a, b) => b.priority - a.priority || a.text.localeCompare(b.text))
    .filter((wish) => {
      const box: Box = {
        left: wish.x - wish.width / 2 - margin,
        right: wish.x + wish.width / 2 + margin,
        top: wish.y - wish.height / 2 - margin,
        bottom: wish.y + wish.height / 2 + margin,
      };
      if (taken.some((other) => overlaps(box, other))) return false;
      taken.push(box);
      return true;
    });
}

/** Width of a text without a canvas, px: Chinese characters are square, Latin letters about half. */
export function estimateWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += /[\u2e80-\uffff]/.test(letter) ? 1 : /[A-Z]/.test(letter) ? 0.66 : 0.53;
  return em * size;
}
