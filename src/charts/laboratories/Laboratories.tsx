import { memo, useContext, useMemo } from 'react';
import { useAtlas, useView } from '../../store/atlas-context.ts';
import { useWidth } from '../../ui/use-width.ts';
import { Cursor } from '../axis/Cursor.tsx';
import { plotSize } from '../axis/plot-size.ts';
import { ChartFrame } from '../frame/ChartFrame.tsx';
import { ColumnWidth } from '../frame/column-width.ts';
import { PlotSurface } from '../frame/PlotSurface.tsx';
import { useWords } from '../frame/use-words.ts';
import { publishersText } from '../official/official-words.ts';
import { LaboratoriesPlot } from './LaboratoriesPlot.tsx';
import { laboratoriesLayout } from './layout.ts';
import { readLaboratories } from './reading.ts';
import { laboratoriesSeries } from './series.ts';
import { laboratoriesTable } from './table.ts';
import { laboratoriesLabels, laboratoriesText } from './text.ts';

/** Joint laboratories by field, and those of the Belt and Road programme against its totals and target. */
export const Laboratories = memo(function Laboratories() {
  const { dataset } = useAtlas();
  const unverified = useView((view) => view.unverified);
  const words = useWords();
  const [follow, width] = useWidth(useContext(ColumnWidth));
  const series = useMemo(() => laboratoriesSeries(dataset, unverified), [dataset, unverified]);
  const layout = useMemo(
    () => laboratoriesLayout(series, plotSize(width), laboratoriesLabels(series, words)),
    [series, width, words],
  );
  const text = laboratoriesText(series, words);
  const read = (year: number) => readLaboratories(series, year, words);
  const empty = series.groups.length === 0 && series.official.length === 0;
  return (
    <ChartFrame
      text={text}
      follow={follow}
      read={read}
      width={width}
      sources={publishersText(series.official, words)}
      table={() => laboratoriesTable(series, words)}
    >
      {empty ? null : (
        <PlotSurface size={layout.size} text={text} read={read}>
          <LaboratoriesPlot
            layout={layout}
            upper={words.t('charts.laboratories.upper')}
            lower={words.t('charts.laboratories.lower')}
          />
          <Cursor size={layout.size} heights={layout.heights} />
        </PlotSurface>
      )}
    </ChartFrame>
  );
});
