interface Level {
  readonly name: string;
  /** As in a codec string: ten times the level, in hexadecimal. */
  readonly code: string;
  /** Macroblocks (16 x 16 px) in a frame, and in a second. */
  readonly frame: number;
  readonly second: number;
}

/** ITU-T H.264, table A-1. */
const LEVELS: readonly Level[] = [
  { name: '3', code: '1e', frame: 1_620, second: 40_500 },
  { name: '3.1', code: '1f', frame: 3_600, second: 108_000 },
  { name: '3.2', code: '20', frame: 5_120, second: 216_000 },
  { name: '4', code: '28', frame: 8_192, second: 245_760 },
  { name: '4.2', code: '2a', frame: 8_704, second: 522_240 },
  { name: '5', code: '32', frame: 22_080, second: 589_824 },
  { name: '5.1', code: '33', frame: 36_864, second: 983_040 },
  { name: '5.2', code: '34', frame: 36_864, second: 2_073_600 },
  { name: '6', code: '3c', frame: 139_264, second: 4_177_920 },
];

/** The lowest level that holds frames of this size at this rate; null when none does. */
export function avcLevel(width: number, height: number, perSecond: number): Level | null {
  const [across, down] = [Math.ceil(width / 16), Math.ceil(height / 16)];
  const blocks = across * down;
  const fits = ({ frame, second }: Level): boolean =>
    blocks <= frame && blocks * perSecond <= second && Math.max(across, down) ** 2 <= 8 * frame;
  return LEVELS.find(fits) ?? null;
}

/** The codec as browsers name it: H.264 High at the level that the film needs. */
export function avcCodec(width: number, height: number, perSecond: number): string | null {
  const level = avcLevel(width, height, perSecond);
  return level && `avc1.6400${level.code}`;
}
