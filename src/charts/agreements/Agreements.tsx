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
import { AgreementsPlot } from './AgreementsPlot.tsx';
import { agreementsLayout } from './layout.ts';
import { readAgreements } from './reading.ts';
import { agreementsSeries } from './series.ts';
import { agreementsTable } from './table.ts';
import { agreementsLabels, agreementsText } from './text.ts';

/** Intergovernmental S&T agreements signed in each year and in all, against the official totals. */
export const Agreements = memo(function Agreements() {
  const { dataset } = useAtlas();
  const unverified = useView((view) => view.unverified);
  const words = useWords();
  const [follow, width] = useWidth(useContext(ColumnWidth));
  const series = useMemo(() => agreementsSeries(dataset, unverified), [dataset, unverified]);
  const labels = useMemo(() => agreementsLabels(words), [words]);
  const layout = useMemo(() => agreementsLayout(series, plotSize(width), labels), [series, width, labels]);
  const text = agreementsText(series, words);
  const read = (year: number) => readAgreements(series, year, words);
  return (
    <ChartFrame
      text={text}
      follow={follow}
      read={read}
      width={width}
      sources={publishersText([...series.agreements, ...series.countries, ...series.countriesWider], words)}
      table={() => agreementsTable(series, words)}
    >
      <PlotSurface size={layout.size} text={text} read={read}>
        <AgreementsPlot layout={layout} signed={labels.signed} />
        <Cursor size={layout.size} heights={layout.heights} />
      </PlotSurface>
    </ChartFrame>
  );
});
