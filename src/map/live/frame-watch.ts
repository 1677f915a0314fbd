/** A year that takes longer than this to reach the screen cannot be dragged through, ms. */
const SLOW = 150;
/** Of the last WINDOW years MIN_SLOW must have been slow: one hiccup is no verdict. */
const MIN_SLOW = 4;
const WINDOW = 5;

/** Whether a row of frame times, ms, is too slow for dragging. */
export const isTooSlow = (times: readonly number[]): boolean =>
  times.slice(-WINDOW).filter((time) => time > SLOW).length >= MIN_SLOW;

/** Measures how long changes take until the frame after they were shown; calls `onSlow` once, when that is too long. */
export class FrameWatch {
  private readonly times: number[] = [];
  private readonly onSlow: () => void;
  private isWaiting = false;
  private isSlow = false;

  constructor(onSlow: () => void) {
    this.onSlow = onSlow;
  }

  /** To be called when a change is handed to the renderer. */
  begin(): void {
    if (this.isWaiting || this.isSlow || document.hidden) return;
    this.isWaiting = true;
    const started = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.isWaiting = false;
        if (document.hidden) return;
        this.times.push(performance.now() - started);
        if (this.times.length > WINDOW) this.times.shift();
        if (!isTooSlow(this.times)) return;
        this.isSlow = true;
        this.onSlow();
      }),
    );
  }
}
