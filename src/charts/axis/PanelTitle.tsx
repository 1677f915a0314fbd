import type { Panel } from './panel.ts';
import type { PlotSize } from './plot-size.ts';

interface PanelTitleProps {
  readonly panel: Panel;
  readonly size: PlotSize;
  readonly text: string;
}

/** Names one of several drawing areas of a chart, above its top left corner. */
export const PanelTitle = ({ panel, size, text }: PanelTitleProps) => (
  <text className="chart-panel-title" x={size.time.left} y={panel.top - 9}>
    {text}
  </text>
);
