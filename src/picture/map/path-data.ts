import type { Line } from '../../plane/line-sink.ts';

/** The lines as one SVG path of relative steps, exact to `grid` (1 or a tenth): rounding never adds up. */
export function pathOf(lines: readonly Line[], closed: boolean, grid: 1 | 0.1 = 0.1): string {
  const parts = 1 / grid;
  const text = (steps: number): string => decimal(steps / parts);
  let d = '';
  for (const line of lines) {
    let x = Math.round((line[0] ?? 0) * parts);
    let y = Math.round((line[1] ?? 0) * parts);
    let steps = '';
    for (let at = 2; at + 1 < line.length; at += 2) {
      const nextX = Math.round((line[at] ?? 0) * parts);
      const nextY = Math.round((line[at + 1] ?? 0) * parts);
      if (nextX === x && nextY === y) continue;
      const dx = text(nextX - x);
      const dy = text(nextY - y);
      steps += `${steps === '' || dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
      x = nextX;
      y = nextY;
    }
    // A shape that ends up as a point of a coarse grid is left out.
    if (steps === '' && grid === 1) continue;
    d += `M${text(Math.round((line[0] ?? 0) * parts))} ${text(Math.round((line[1] ?? 0) * parts))}l${steps || '0 0'}`;
    if (closed) d += 'z';
  }
  return d;
}

function decimal(value: number): string {
  const text = String(value);
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}
