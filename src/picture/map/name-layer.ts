import type { NameSymbol } from '../../symbols/place-names.ts';
import { element, escapeText, group, num } from '../svg.ts';

/** Width of the halo and of a leader line, units of letters. */
const HALO = 3;
const LEADER = 0.8;

/** Names on the map. `letter`: px of a unit of letters. */
export function drawNames(names: readonly NameSymbol[], letter: number): string {
  const leaders = names.flatMap(({ leader, ink }) => (leader ? [{ leader, ink }] : []));
  // Letters twice: first their halo, then themselves, for programs that do not know paint-order.
  return group({ 'text-anchor': 'middle', 'stroke-linejoin': 'round' }, [
    ...leaders.map(({ leader: [from, to], ink }) =>
      element('path', {
        d: `M${from.map(num).join(' ')}L${to.map(num).join(' ')}`,
        stroke: ink,
        'stroke-width': LEADER * letter,
      }),
    ),
    ...byColor(
      names,
      ({ halo }) => halo,
      (halo, texts) =>
        element('g', { fill: halo, stroke: halo, 'stroke-width': HALO * letter, opacity: '0.85' }, texts),
    ),
    ...byColor(
      names,
      ({ ink }) => ink,
      (ink, texts) => element('g', { 'data-names': '', fill: ink }, texts),
    ),
  ]);
}

function byColor(
  names: readonly NameSymbol[],
  colorOf: (name: NameSymbol) => string,
  draw: (color: string, texts: string) => string,
): readonly string[] {
  return [...new Set(names.map(colorOf))].map((color) =>
    draw(
      color,
      names
        .filter((name) => colorOf(name) === color)
        .map(drawName)
        .join(''),
    ),
  );
}

const drawName = ({ text, x, y, size, strong }: NameSymbol): string =>
  `<text x="${num(x)}" y="${num(y + size * 0.35)}" font-size="${num(size)}"${
    strong ? ' font-weight="700"' : ''
  }>${escapeText(text)}</text>`;
