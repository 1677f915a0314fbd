import { Labels } from '../axis/Labels.tsx';
import { PanelTitle } from '../axis/PanelTitle.tsx';
import { TimeAxis } from '../axis/TimeAxis.tsx';
import { ValueAxis } from '../axis/ValueAxis.tsx';
import { OfficialMarks } from '../official/OfficialMarks.tsx';
import type { LaboratoriesLayout } from './layout.ts';

interface LaboratoriesPlotProps {
  readonly layout: LaboratoriesLayout;
  /** Names of the two parts. */
  readonly upper: string;
  readonly lower: string;
}

/** Named laboratories by field, and below them the programme that the official points count. */
export function LaboratoriesPlot({ layout, upper, lower }: LaboratoriesPlotProps) {
  const { size, target } = layout;
  return (
    <g>
      <ValueAxis panel={layout.upper} size={size} />
      <ValueAxis panel={layout.lower} size={size} />
      <PanelTitle panel={layout.upper} size={size} text={upper} />
      <PanelTitle panel={layout.lower} size={size} text={lower} />
      <TimeAxis size={size} toEnd={target !== null} />
      {layout.areas.map(({ key, path }) => (
        <path key={key} className="chart-area" d={path} fill={`var(--field-${key})`} />
      ))}
      {target && (
        <path
          className="chart-target"
          d={`M${target.left} ${target.bottom}V${target.top}H${target.right}V${target.bottom}`}
        />
      )}
      <path className="chart-line" d={layout.line} stroke="var(--ink)" />
      <OfficialMarks marks={layout.marks} />
      <Labels labels={layout.labels} />
    </g>
  );
}
