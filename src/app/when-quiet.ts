const PAUSE = 1500;

/** Waits until the map has settled and the browser has nothing to do. Rejects when given up. */
export async function whenQuiet(signal: AbortSignal): Promise<void> {
  do {
    await pause();
    signal.throwIfAborted();
  } while (document.querySelector('[data-ready=false]'));
  await idle();
  signal.throwIfAborted();
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Some browsers do not tell when they are idle; there the pause before has to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 10_000 });
    else resolve();
  });
