import { rgba } from './color.ts';

export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const SIZE = 12;

function paint(hex: string, inside: (x: number, y: number) => boolean): PatternImage {
  const [red, green, blue] = rgba(hex);
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      if (inside(x, y)) data.set([red, green, blue, 255], (y * SIZE + x) * 4);
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/** Diagonal lines that tile without a seam: a tie that no longer stands. */
export const hatchImage = (color: string): PatternImage => paint(color, (x, y) => (x + y) % SIZE < 5);

/** Dots that tile without a seam: land that was not a state yet. */
export const dotsImage = (color: string): PatternImage =>
  paint(color, (x, y) => {
    const near = (cx: number, cy: number): boolean => (x + 0.5 - cx) ** 2 + (y + 0.5 - cy) ** 2 < 2.6;
    return near(3, 3) || near(9, 9);
  });
