import { memo, useContext, useMemo, useState } from 'react';
import { useAtlas, useView } from '../../store/atlas-context.ts';
import { filterOf } from '../../store/counting.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { Cursor } from '../axis/Cursor.tsx';
import { plotSize } from '../axis/plot-size.ts';
import { ChartFrame } from '../frame/ChartFrame.tsx';
import { ColumnWidth } from '../frame/column-width.ts';
import { PlotSurface } from '../frame/PlotSurface.tsx';
import { useWords } from '../frame/use-words.ts';
import { KindsPlot } from './KindsPlot.tsx';
import { layersOf } from './layers.ts';
import { kindsLayout } from './layout.ts';
import { readKinds } from './reading.ts';
import { kindsSeries, totalOf } from './series.ts';
import { kindsTable } from './table.ts';
import { CUTS, type Cut, kindsText } from './text.ts';

/** Records begun in each year, by kind or by direction. */
export const Kinds = memo(function Kinds() {
  const { dataset } = useAtlas();
  const kinds = useView((view) => view.kinds);
  const unverified = useView((view) => view.unverified);
  const words = useWords();
  const [follow, width] = useWidth(useContext(ColumnWidth));
  const [cut, setCut] = useState<Cut>('kinds');
  const series = useMemo(
    () => kindsSeries(dataset, filterOf({ kinds, unverified })),
    [dataset, kinds, unverified],
  );
  const layers = useMemo(() => layersOf(series, cut, words), [series, cut, words]);
  const layout = useMemo(() => kindsLayout(layers, series.all, plotSize(width)), [layers, series, width]);
  const text = kindsText(series, cut, words);
  const read = (year: number) => readKinds(series, layers, year, words);
  return (
    <ChartFrame
      text={text}
      follow={follow}
      read={read}
      width={width}
      sources=""
      table={() => kindsTable(series, words)}
      choice={
        <Choice
          quiet
          label={words.t('charts.kinds.cut')}
          options={CUTS.map((value) => ({ value, text: words.t(`charts.${value}.name`) }))}
          value={cut}
          onChange={setCut}
        />
      }
    >
      {totalOf(series.all) === 0 ? null : (
        <PlotSurface size={layout.size} text={text} read={read}>
          <Cursor size={layout.size} />
          <KindsPlot layout={layout} layers={layers} />
        </PlotSurface>
      )}
    </ChartFrame>
  );
});
