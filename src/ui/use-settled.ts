import { useEffect, useState } from 'react';

/** How long a value must stand still while it is being moved, ms. */
const STILL = 120;

/** The value, or, while it is being moved, the one at which it last stood still: for what is costly to draw. */
export function useSettled<T>(value: T, moving: boolean): T {
  const [settled, setSettled] = useState(value);
  if (!moving && settled !== value) setSettled(value);
  useEffect(() => {
    if (!moving) return;
    const waiting = setTimeout(() => setSettled(value), STILL);
    return () => clearTimeout(waiting);
  }, [value, moving]);
  return moving ? settled : value;
}
