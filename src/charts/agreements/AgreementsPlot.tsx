import { Labels } from '../axis/Labels.tsx';
import { PanelTitle } from '../axis/PanelTitle.tsx';
import { TimeAxis } from '../axis/TimeAxis.tsx';
import { ValueAxis } from '../axis/ValueAxis.tsx';
import { OfficialMarks } from '../official/OfficialMarks.tsx';
import type { AgreementsLayout } from './layout.ts';

interface AgreementsPlotProps {
  readonly layout: AgreementsLayout;
  /** Name of the lower part. */
  readonly signed: string;
}

/** All agreements so far as a line among the official points, those of each year as bars below. */
export function AgreementsPlot({ layout, signed }: AgreementsPlotProps) {
  const { size, upper, lower } = layout;
  return (
    <g>
      <ValueAxis panel={upper} size={size} />
      <ValueAxis panel={lower} size={size} />
      <PanelTitle panel={lower} size={size} text={signed} />
      <TimeAxis size={size} />
      <path className="chart-bars" d={layout.bars} fill="var(--muted)" />
      <path className="chart-line" d={layout.line} stroke="var(--ink)" />
      <OfficialMarks marks={layout.marks} />
      <Labels labels={layout.labels} />
    </g>
  );
}
