import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element in whole px, followed as it changes; `fallback` until it has one. */
export function useWidth(fallback: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(fallback);
  const follow = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = (): void => {
      const measured = Math.floor(element.clientWidth);
      if (measured > 0) setWidth(measured);
    };
    if (typeof ResizeObserver === 'undefined') {
      measure();
      return;
    }
    // It tells the first width before the first paint too; to ask here would lay the page out once more.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [follow, width];
}
