import type { Partner } from '../../model/dataset.ts';
import type { Mark } from '../../model/mark.ts';
import { REGIONS } from '../../model/vocabulary.ts';

/**
 * The order in which the arrow keys walk the map: region by region, in each those with the most ties first,
 * so that a reader who listens meets what matters before what does not.
 */
export function keyboardOrder(
  marks: readonly Mark[],
  partnerOf: (id: string) => Partner | undefined,
): readonly string[] {
  const regionOf = (id: string): number => {
    const region = partnerOf(id)?.region;
    return region ? REGIONS.indexOf(region) : REGIONS.length;
  };
  return marks
    .filter((mark) => mark.state !== 'gone')
    .slice()
    .sort((a, b) => regionOf(a.id) - regionOf(b.id) || b.ties - a.ties || a.id.localeCompare(b.id))
    .map((mark) => mark.id);
}

/** The neighbour in the walk; it begins at the first, and goes round at the ends. */
export function stepInOrder(order: readonly string[], current: string | null, step: 1 | -1): string | null {
  if (order.length === 0) return null;
  const at = current === null ? -1 : order.indexOf(current);
  if (at === -1) return order[step === 1 ? 0 : order.length - 1] ?? null;
  return order[(at + step + order.length) % order.length] ?? null;
}
