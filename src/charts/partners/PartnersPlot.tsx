import { Labels } from '../axis/Labels.tsx';
import { TimeAxis } from '../axis/TimeAxis.tsx';
import { ValueAxis } from '../axis/ValueAxis.tsx';
import { OfficialMarks } from '../official/OfficialMarks.tsx';
import type { PartnersLayout } from './layout.ts';

/** The documented line and the official points, standing still. */
export function PartnersPlot({ layout }: { readonly layout: PartnersLayout }) {
  return (
    <g>
      <ValueAxis panel={layout.panel} size={layout.size} />
      <TimeAxis size={layout.size} />
      <path className="chart-line" d={layout.line} stroke="var(--ink)" />
      <OfficialMarks marks={layout.marks} />
      <Labels labels={layout.labels} />
    </g>
  );
}
