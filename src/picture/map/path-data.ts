import type { Line } from '../../plane/line-sink.ts';

const tenths = (value: number): number => Math.round(value * 10);

function decimal(value: number): string {
  const text = String(value / 10);
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** The lines as one SVG path of relative steps, exact to 0.1 px: rounding never adds up. */
export function pathOf(lines: readonly Line[], closed: boolean): string {
  let d = '';
  for (const line of lines) {
    let x = tenths(line[0] ?? 0);
    let y = tenths(line[1] ?? 0);
    d += `M${decimal(x)} ${decimal(y)}l`;
    let first = true;
    for (let i = 2; i + 1 < line.length; i += 2) {
      const nextX = tenths(line[i] ?? 0);
      const nextY = tenths(line[i + 1] ?? 0);
      if (nextX === x && nextY === y) continue;
      const dx = decimal(nextX - x);
      const dy = decimal(nextY - y);
      d += `${first || dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
      first = false;
      x = nextX;
      y = nextY;
    }
    d += first ? '0 0' : '';
    if (closed) d += 'z';
  }
  return d;
}
