import type { AddressBar } from '../store/url-sync.ts';

/** Least time between two entries overwritten while the slider moves, ms: browsers refuse, and waste, more. */
const PAUSE = 200;

/**
 * The browser's own address bar. A frame never adds to the history, which is its holder's. What is replaced in quick succession is
 * written once, the last one.
 */
export function addressBar(window: Window): AddressBar {
  let pending: string | null = null;
  let waiting: number | undefined;
  const framed = window.parent !== window;

  const write = (method: 'pushState' | 'replaceState', query: string): void => {
    try {
      window.history[method](null, '', `${window.location.pathname}${query}${window.location.hash}`);
    } catch (error) {
      // Some browsers refuse many changes in a short time; the next one sets it right.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  const flush = (): void => {
    window.clearTimeout(waiting);
    waiting = undefined;
    if (pending !== null) write('replaceState', pending);
    pending = null;
  };
  const replace = (query: string): void => {
    pending = query;
    waiting ??= window.setTimeout(flush, PAUSE);
  };
  return {
    query: () => pending ?? window.location.search,
    push: (query) => {
      if (framed) replace(query);
      else {
        flush();
        write('pushState', query);
      }
    },
    replace,
    onReturn: (callback) => {
      const settle = (): void => {
        pending = null;
        window.clearTimeout(waiting);
        waiting = undefined;
        callback();
      };
      window.addEventListener('popstate', settle);
      return () => window.removeEventListener('popstate', settle);
    },
  };
}
