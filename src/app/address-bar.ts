import type { AddressBar } from '../store/url-sync.ts';

/** The browser's own address bar. Some browsers refuse many changes in a short time; the next one sets it right. */
export function addressBar(window: Window): AddressBar {
  const write = (method: 'pushState' | 'replaceState', query: string): void => {
    try {
      window.history[method](null, '', `${window.location.pathname}${query}${window.location.hash}`);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };
  return {
    query: () => window.location.search,
    push: (query) => write('pushState', query),
    replace: (query) => write('replaceState', query),
    onReturn: (callback) => {
      window.addEventListener('popstate', callback);
      return () => window.removeEventListener('popstate', callback);
    },
  };
}
