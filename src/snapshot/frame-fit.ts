/** As much of a window as this needs. */
export interface SizedWindow {
  readonly innerHeight: number;
  readonly innerWidth: number;
  readonly setTimeout: (callback: () => void, milliseconds: number) => number;
  readonly clearTimeout: (handle: number) => void;
  readonly addEventListener: (type: 'resize', callback: () => void) => void;
  readonly removeEventListener: (type: 'resize', callback: () => void) => void;
}

/** A holder that listens resizes its frame at once; one that has not by then does not listen, ms. */
export const ANSWER_MS = 1500;

export interface FrameFit {
  /** The content asked for this height, px. */
  readonly asked: (height: number) => void;
  readonly stop: () => void;
}

/**
 * Watches whether the frame gets the height it asked for. Where the page around it runs no script of ours, it does
 * not, and the content has to fit itself into the frame it has. `onChange` hears which of the two it is.
 */
export function watchFrame(window: SizedWindow, onChange: (fits: boolean) => void): FrameFit {
  let wanted = 0;
  let width = window.innerWidth;
  let fitted = false;
  let waiting: number | null = null;
  const change = (next: boolean): void => {
    if (next === fitted) return;
    fitted = next;
    onChange(next);
  };
  const tooLow = (): boolean => window.innerHeight < wanted - 1;
  const judge = (): void => {
    waiting = null;
    if (tooLow()) change(true);
  };
  const onResize = (): void => {
    // At another width the content has another height: it is asked for anew.
    if (!tooLow() || window.innerWidth !== width) change(false);
    width = window.innerWidth;
  };
  window.addEventListener('resize', onResize);
  return {
    asked: (height) => {
      if (fitted) return;
      wanted = height;
      if (waiting !== null) window.clearTimeout(waiting);
      waiting = window.setTimeout(judge, ANSWER_MS);
    },
    stop: () => {
      if (waiting !== null) window.clearTimeout(waiting);
      window.removeEventListener('resize', onResize);
    },
  };
}
