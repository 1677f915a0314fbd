/** Closed ring or open line in the plane: x and y by turns; a ring does not repeat its start. */
export type Line = readonly number[];

/**
 * Collects what d3-geo draws, in tenths of a pixel. Points nearer than `tolerance` px to the one before are left
 * out; so are shapes that end up as a point.
 */
export class LineSink {
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
