import { memo, useContext, useMemo } from 'react';
import { ALL_CONFIRMED } from '../../model/timeline.ts';
import { useAtlas } from '../../store/atlas-context.ts';
import { useWidth } from '../../ui/use-width.ts';
import { Cursor } from '../axis/Cursor.tsx';
import { plotSize } from '../axis/plot-size.ts';
import { ChartFrame } from '../frame/ChartFrame.tsx';
import { ColumnWidth } from '../frame/column-width.ts';
import { PlotSurface } from '../frame/PlotSurface.tsx';
import { useWords } from '../frame/use-words.ts';
import { publishersText } from '../official/official-words.ts';
import { partnersLayout } from './layout.ts';
import { PartnersPlot } from './PartnersPlot.tsx';
import { readPartners } from './reading.ts';
import { partnersSeries } from './series.ts';
import { partnersTable } from './table.ts';
import { partnersLabels, partnersText } from './text.ts';

/** Partners documented in every year, against the official totals. */
export const Partners = memo(function Partners() {
  const { dataset, timelineOf } = useAtlas();
  const words = useWords();
  const [follow, width] = useWidth(useContext(ColumnWidth));
  const series = useMemo(() => partnersSeries(dataset, timelineOf(ALL_CONFIRMED)), [dataset, timelineOf]);
  const layout = useMemo(
    () => partnersLayout(series, plotSize(width), partnersLabels(series, words)),
    [series, width, words],
  );
  const text = partnersText(series, words);
  const read = (year: number) => readPartners(series, year, words);
  return (
    <ChartFrame
      text={text}
      follow={follow}
      read={read}
      width={width}
      sources={publishersText(series.official, words)}
      table={() => partnersTable(series, words)}
    >
      <PlotSurface size={layout.size} text={text} read={read}>
        <PartnersPlot layout={layout} />
        <Cursor size={layout.size} heights={layout.heights} />
      </PlotSurface>
    </ChartFrame>
  );
});
