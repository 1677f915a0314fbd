import { useEffect } from 'react';

/** Least of an idle moment that is worth beginning a piece in, ms. */
const WORTH = 3;

/**
 * Does `piece` again and again while the browser has nothing else to do, until it says that there is no more. A new
 * `piece` takes the place of the old one. Browsers that do not tell when they are idle leave the work undone.
 */
export function useIdleWork(piece: () => boolean): void {
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return;
    let waiting = 0;
    const work = (idle: IdleDeadline): void => {
      let more = true;
      while (more && idle.timeRemaining() > WORTH) more = piece();
      if (more) waiting = requestIdleCallback(work);
    };
    waiting = requestIdleCallback(work);
    return () => cancelIdleCallback(waiting);
  }, [piece]);
}
