import { describe, expect, test } from 'vitest';
import { distance, VISIONS } from './color-vision.ts';

describe('the distance of two colours', () => {
  test.each(VISIONS)('is 100 from black to white and 0 from a colour to itself: %s', (vision) => {
    expect(distance('#000000', '#ffffff', vision)).toBeCloseTo(100, 0);
    expect(distance('#c0105a', '#c0105a', vision)).toBe(0);
  });

  test('shrinks for red and green without the cones that tell them apart', () => {
    const apart = (vision: (typeof VISIONS)[number]): number => distance('#b5453c', '#7c7a1e', vision);
    expect(apart('deuteranopia')).toBeLessThan(apart('full') / 2);
    expect(apart('protanopia')).toBeLessThan(apart('full'));
    expect(apart('tritanopia')).toBeGreaterThan(apart('deuteranopia'));
  });

  test('shrinks for blue and green in tritanopia', () => {
    expect(distance('#2f7fb8', '#2d8a77', 'tritanopia')).toBeLessThan(
      distance('#2f7fb8', '#2d8a77', 'full') / 2,
    );
  });

  test('is nothing in grey between colours of one luminance', () => {
    expect(distance('#ff0000', '#7f7f7f', 'grey')).toBeLessThan(1);
    expect(distance('#ff0000', '#7f7f7f', 'full')).toBeGreaterThan(20);
  });
});
