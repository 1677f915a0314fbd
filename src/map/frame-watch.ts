/** A year that takes longer than this to reach the screen cannot be dragged through, ms. */
const SLOW = 150;
/** So many of the last years must have been slow: one hiccup is no verdict. */
const VERDICT = 4;
const WINDOW = 5;

/** Judges a row of frame times. Pure, so that the verdict can be tested without a screen. */
export const tooSlow = (times: readonly number[]): boolean =>
  times.slice(-WINDOW).filter((time) => time > SLOW).length >= VERDICT;

/** Measures how long a change takes until the frame after it has been shown; calls back once, when it is too long. */
export class FrameWatch {
  private readonly times: number[] = [];
  private readonly onSlow: () => void;
  private waiting = false;
  private told = false;

  constructor(onSlow: () => void) {
    this.onSlow = onSlow;
  }

  /** To be called when a change is handed to the painter. */
  begin(): void {
    if (this.waiting || this.told || document.hidden) return;
    this.waiting = true;
    const started = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.waiting = false;
        if (document.hidden) return;
        this.times.push(performance.now() - started);
        if (this.times.length > WINDOW) this.times.shift();
        if (!tooSlow(this.times)) return;
        this.told = true;
        this.onSlow();
      }),
    );
  }
}
