import { describe, expect, test } from 'vitest';
import { dotsImage, hatchImage, type PatternImage } from '../../src/map/pattern.ts';

/** Whether a pixel of the endless plane paved with the image is painted. */
function painted({ width, height, data }: PatternImage, x: number, y: number): boolean {
  const column = ((x % width) + width) % width;
  const row = ((y % height) + height) % height;
  return (data[(row * width + column) * 4 + 3] ?? 0) > 0;
}

const SPAN = Array.from({ length: 40 }, (_, index) => index - 20);

const images = [
  ['hatch', hatchImage('#1a2b3c')],
  ['dots', dotsImage('#1a2b3c')],
] as const;

describe.each(images)('the %s', (_, image) => {
  test('has a pixel of four bytes for every place', () => {
    expect(image.data.length).toBe(image.width * image.height * 4);
  });

  test('is of the colour given, or nothing', () => {
    const pixels = new Set<string>();
    for (let at = 0; at < image.data.length; at += 4) pixels.add([...image.data.slice(at, at + 4)].join(' '));
    expect([...pixels].sort()).toEqual(['0 0 0 0', '26 43 60 255']);
  });

  test('covers neither nothing nor everything', () => {
    const inked = image.data.filter((value, index) => index % 4 === 3 && value > 0).length;
    const share = inked / (image.width * image.height);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.5);
  });
});

describe('paved over the plane', () => {
  test('the hatch is unbroken diagonal lines, across every seam', () => {
    const image = hatchImage('#000000');
    for (const x of SPAN)
      for (const y of SPAN) expect(painted(image, x, y)).toBe(painted(image, x + 1, y - 1));
  });

  test('the lines of the hatch stand equally far from one another', () => {
    const image = hatchImage('#000000');
    const begins = SPAN.filter((x) => painted(image, x, 0) && !painted(image, x - 1, 0));
    const gaps = new Set(begins.slice(1).map((x, index) => x - (begins[index] ?? 0)));
    expect(gaps.size).toBe(1);
  });

  test('the dots are whole, and stand in one lattice: half a tile on they look the same', () => {
    const image = dotsImage('#000000');
    const half = image.width / 2;
    for (const x of SPAN) {
      for (const y of SPAN) expect(painted(image, x, y)).toBe(painted(image, x + half, y + half));
    }
    for (let at = 0; at < image.width; at += 1) {
      expect(painted(image, at, 0) || painted(image, 0, at)).toBe(false);
    }
  });
});
