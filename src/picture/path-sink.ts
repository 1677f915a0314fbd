/** A shape in the plane: closed rings or open lines, x and y in turn, px. */
export type Line = readonly number[];

/**
 * Collects what d3-geo draws, in tenths of a pixel. Points nearer than `tolerance` px to the one before are left
 * out; so are shapes that end up as a point.
 */
export class PathSink {
  private lines: number[][] = [];
  private line: number[] = [];
  private readonly tolerance: number;

  constructor(tolerance: number) {
    this.tolerance = tolerance;
  }

  beginPath(): void {
    this.lines = [];
    this.line = [];
  }

  moveTo(x: number, y: number): void {
    this.line = [x, y];
    this.lines.push(this.line);
  }

  lineTo(x: number, y: number): void {
    const { line } = this;
    const dx = x - (line[line.length - 2] ?? 0);
    const dy = y - (line[line.length - 1] ?? 0);
    if (dx * dx + dy * dy >= this.tolerance * this.tolerance) line.push(x, y);
  }

  closePath(): void {
    this.line = [];
  }

  arc(): void {
    this.line = [];
  }

  /** The lines collected since `beginPath`; `least` is the least number of points of one. */
  take(least: number): readonly Line[] {
    return this.lines.filter((line) => line.length >= least * 2);
  }
}

const tenths = (value: number): number => Math.round(value * 10);

function decimal(value: number): string {
  const text = String(value / 10);
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** The lines as one path of relative steps, exact to 0.1 px: rounding never adds up. */
export function pathOf(lines: readonly Line[], closed: boolean): string {
  let d = '';
  for (const line of lines) {
    let x = tenths(line[0] ?? 0);
    let y = tenths(line[1] ?? 0);
    d += `M${decimal(x)} ${decimal(y)}l`;
    let first = true;
    for (let i = 2; i + 1 < line.length; i += 2) {
      const nextX = tenths(line[i] ?? 0);
      const nextY = tenths(line[i + 1] ?? 0);
      if (nextX === x && nextY === y) continue;
      const dx = decimal(nextX - x);
      const dy = decimal(nextY - y);
      d += `${first || dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
      first = false;
      x = nextX;
      y = nextY;
    }
    d += first ? '0 0' : '';
    if (closed) d += 'z';
  }
  return d;
}
