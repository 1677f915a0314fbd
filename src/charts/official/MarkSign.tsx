import { MARK_RADIUS, type MarkForm, type MarkShape, TICK_LENGTH } from './marks.ts';

interface MarkSignProps {
  readonly shape: MarkShape;
  readonly form: MarkForm;
}

const OUTLINES: Readonly<Record<MarkShape, string>> = {
  round: circle(MARK_RADIUS),
  diamond: polygon([0, -MARK_RADIUS - 1], [MARK_RADIUS + 1, 0], [0, MARK_RADIUS + 1], [-MARK_RADIUS - 1, 0]),
  square: polygon([-3.5, -3.5], [3.5, -3.5], [3.5, 3.5], [-3.5, 3.5]),
};

/** The sign of an official value around the origin; the same in the drawing and beside the numbers. */
export function MarkSign({ shape, form: { stroke, tick } }: MarkSignProps) {
  const to = tick === 'up' ? -1 : 1;
  return (
    <g className={`chart-mark chart-mark-${stroke}`}>
      <path className="chart-mark-halo" d={OUTLINES[shape]} />
      {tick && <path d={`M0 ${to * MARK_RADIUS}V${to * (MARK_RADIUS + TICK_LENGTH)}`} />}
      {tick && (
        <path
          d={`M-2.5 ${to * (MARK_RADIUS + TICK_LENGTH - 3)}L0 ${to * (MARK_RADIUS + TICK_LENGTH)}L2.5 ${to * (MARK_RADIUS + TICK_LENGTH - 3)}`}
        />
      )}
      <path className="chart-mark-body" d={OUTLINES[shape]} />
    </g>
  );
}

function circle(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
}

function polygon(...corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map((corner) => corner.join(' ')).join('L')}Z`;
}
