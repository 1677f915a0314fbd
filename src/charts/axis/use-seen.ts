import { type RefObject, useCallback, useEffect, useRef } from 'react';

type Write = (shown: number, year: number) => void;

/** The same `write`, but what is out of sight waits, and catches up when it is scrolled into view. */
export function useSeen(place: RefObject<SVGElement | null>, write: Write): Write {
  const seen = useRef(true);
  const missed = useRef<readonly [number, number] | null>(null);
  useEffect(() => {
    const svg = place.current?.ownerSVGElement;
    if (!svg || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        seen.current = entries.at(-1)?.isIntersecting ?? true;
        if (!seen.current || !missed.current) return;
        write(...missed.current);
        missed.current = null;
      },
      { rootMargin: '100px' },
    );
    observer.observe(svg);
    return () => observer.disconnect();
  }, [place, write]);
  return useCallback(
    (shown, year) => {
      if (seen.current) write(shown, year);
      else missed.current = [shown, year];
    },
    [write],
  );
}
