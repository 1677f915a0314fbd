/** A colour in red, green, blue, each 0 to 1 and linear in light. */
type Linear = readonly [number, number, number];
type Matrix = readonly [Linear, Linear, Linear];

/** How a colour may be seen: as it is, without one kind of cone, or without any colour. */
export const VISIONS = ['full', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const;
export type Vision = (typeof VISIONS)[number];

/**
 * Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * IEEE Transactions on Visualization and Computer Graphics 15 (6), table 1, severity 1.0; grey is the relative
 * luminance of WCAG 2. All act on linear light.
 */
const MATRICES: Readonly<Record<Vision, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function linearOf(hex: string): Linear {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const times = ([a, b, c]: Matrix, [x, y, z]: Linear): Linear => {
  const row = (r: Linear): number => r[0] * x + r[1] * y + r[2] * z;
  return [row(a), row(b), row(c)];
};

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** The colour, linear, as that eye sees it. */
function seen(hex: string, vision: Vision): Linear {
  const [red, green, blue] = times(MATRICES[vision], linearOf(hex));
  return [clamp(red), clamp(green), clamp(blue)];
}

/** Ottosson 2020, "A perceptual color space for image processing" (OKLab). */
function oklab(linear: Linear): Linear {
  const [long, middle, short] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)],
  );
}

/** How far two colours lie apart for that eye: 100 from black to white, about 2 just noticeable side by side. */
export function distance(a: string, b: string, vision: Vision): number {
  const [first, second] = [oklab(seen(a, vision)), oklab(seen(b, vision))];
  return 100 * Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
